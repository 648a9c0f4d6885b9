namespace Disclosure.Benchmarks;

/// <summary>The other ways to read a report beside the library's, over tidy documents: they can read no others.</summary>
internal static class BaselineGates
{
    private const int Documents = 240;

    /// <summary>Sprache over characters is so slow that a pass takes only a few of the documents, each time other ones.</summary>
    private const int DocumentsOfSprache = 8;

    public static GateGroup Group { get; } = new([GateList.NaiveReader, GateList.SpracheReader], Measure);

    private static Figure[] Measure()
    {
        var tidy = Corpus.Tidy(Documents);
        var naive = AnnualReport.Form.Editions.ToDictionary(edition => edition, edition => new NaiveReader(edition));
        var sprache = AnnualReport.Form.Editions.ToDictionary(edition => edition, edition => new SpracheReader(edition));
        var next = 0;
        var library = new Contender(Documents, i => AnnualReport.Parse(tidy[i].Text));
        var naively = new Contender(Documents, i => naive[tidy[i].Edition].Read(tidy[i].Text));
        var overCharacters = new Contender(DocumentsOfSprache, _ =>
        {
            var document = tidy[next++ % Documents];
            return sprache[document.Edition].Read(document.Text);
        });
        var all = InterleavedPasses.Run([library, naively, overCharacters], GateGroup.WarmUp, GateGroup.Duration);
        return [all.Ratio(naively, library), all.Ratio(overCharacters, library)];
    }
}
