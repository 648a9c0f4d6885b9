using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>The documents that the gates are measured over. The same seeds make the same documents on every machine.</summary>
internal static class Corpus
{
    private static readonly TextLayout[] s_layouts = [new TabbedLinesLayout(), new GridLayout(), new PlainLinesLayout()];

    /// <summary>
    /// How often published reports depart from the form. Notes behind a count are left out: they are rare, and every report would have one.
    /// </summary>
    private static readonly PictureOptions s_ordinary = new()
    {
        Blanks = 0.1,
        NilMarks = 0.1,
        NoisyValues = 0.1,
        Values = ValueVariants.All & ~ValueVariants.Notes,
        VariedLabels = 0.05,
        Labels = LabelVariants.All,
        VariesTitle = true,
    };

    /// <summary>Documents as they are published: the three layouts and the editions in turn, every tenth with optional rows.</summary>
    public static BenchmarkDocument[] Mixed(int count) => [.. Pictured(count).Select(document => document with { Picture = null })];

    /// <summary>The same with their pictures; thousands of those would only be work for the collector.</summary>
    public static IEnumerable<BenchmarkDocument> Pictured(int count) => Enumerable.Range(0, count).Select(Ordinary);

    /// <summary>Documents that the baselines can read: official labels, plain figures, a cell a line.</summary>
    public static BenchmarkDocument[] Tidy(int count) =>
        [.. Enumerable.Range(0, count).Select(seed => Create(seed, seed, s_layouts[0], PictureOptions.Tidy) with { Picture = null })];

    private static BenchmarkDocument Ordinary(int seed)
    {
        var layout = s_layouts[seed % s_layouts.Length];
        var options = s_ordinary with
        {
            PrintsOptionalRows = seed % 10 == 0,
            Blanks = layout is PlainLinesLayout ? 0 : s_ordinary.Blanks, // A blank line there is no cell, so that nobody could read it back.
        };
        return Create(seed, seed / s_layouts.Length, layout, options);
    }

    private static BenchmarkDocument Create(int seed, int edition, TextLayout layout, PictureOptions options)
    {
        var editions = AnnualReport.Form.Editions;
        return BenchmarkDocument.Create(editions[edition % editions.Count], seed, layout, options);
    }
}
