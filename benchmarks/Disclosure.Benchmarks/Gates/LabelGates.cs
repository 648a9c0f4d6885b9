namespace Disclosure.Benchmarks;

/// <summary>Finding a label in its printed text: the library's table beside the naive way.</summary>
internal static class LabelGates
{
    private static readonly LabelTable s_table = LabelTable.Of(AnnualReport.Form);

    public static GateGroup Group { get; } = new([GateList.Labels, GateList.BytesALabel], Measure);

    /// <summary>Finds a label as the reader does.</summary>
    /// <param name="text">The label as printed.</param>
    /// <param name="folded">Room to fold it, which serves for all labels of a document.</param>
    /// <returns>Its id; negative if the text is no label.</returns>
    public static int Find(ReadOnlySpan<char> text, Span<char> folded) => s_table.FindPrinted(text, folded).Label;

    private static Figure[] Measure()
    {
        var texts = PrintedLabels.Texts.ToArray();
        var naive = new NaiveLabels(PrintedLabels.Definitions);
        var found = 0;
        var library = Contender.OfWholePasses(texts.Length, () =>
        {
            Span<char> folded = stackalloc char[LabelMatcher.BufferSize];
            foreach (var text in texts)
                found += Find(text, folded);
        });
        var naively = Contender.OfWholePasses(texts.Length, () =>
        {
            foreach (var text in texts)
                found += naive.Find(text) is null ? 0 : 1;
        });
        var all = InterleavedPasses.Run([library, naively], GateGroup.WarmUp, GateGroup.Duration);
        GC.KeepAlive(found);
        return [all.Ratio(naively, library), all.Bytes(library)];
    }
}
