using Disclosure.Schema;

namespace Disclosure.Benchmarks;

/// <summary>The other ways to read a report beside the library's.</summary>
internal static class BaselineGates
{
    private const int Documents = 2400;

    /// <summary>Sprache over characters is so slow that a pass takes only a few documents, each time other ones.</summary>
    private const int TidyDocuments = 240, DocumentsOfSprache = 8;

    /// <summary>The naive reader reads ordinary documents of all layouts.</summary>
    public static GateGroup Naive { get; } = new([GateList.NaiveReader], MeasureNaive);

    /// <summary>The reader over characters reads tidy documents only.</summary>
    public static GateGroup Sprache { get; } = new([GateList.SpracheReader], MeasureSprache);

    private static Figure[] MeasureNaive()
    {
        var mixed = Corpus.Mixed(Documents);
        var naive = Readers(edition => new NaiveReader(edition));
        var library = new Contender(Documents, i => AnnualReport.Parse(mixed[i].Text));
        var naively = new Contender(Documents, i => naive[mixed[i].Edition].Read(mixed[i].Text));
        return [InterleavedPasses.Run([library, naively], GateGroup.WarmUp, GateGroup.Duration).Ratio(naively, library)];
    }

    private static Figure[] MeasureSprache()
    {
        var tidy = Corpus.Tidy(TidyDocuments);
        var sprache = Readers(edition => new SpracheReader(edition));
        var next = 0;
        var library = new Contender(TidyDocuments, i => AnnualReport.Parse(tidy[i].Text));
        var overCharacters = new Contender(DocumentsOfSprache, _ =>
        {
            var document = tidy[next++ % TidyDocuments];
            return sprache[document.Edition].Read(document.Text);
        });
        return [InterleavedPasses.Run([library, overCharacters], GateGroup.WarmUp, GateGroup.Duration).Ratio(overCharacters, library)];
    }

    private static Dictionary<EditionDefinition, T> Readers<T>(Func<EditionDefinition, T> create) =>
        AnnualReport.Form.Editions.ToDictionary(edition => edition, create);
}
