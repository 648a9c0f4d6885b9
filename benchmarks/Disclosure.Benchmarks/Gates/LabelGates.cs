using Disclosure.Forms;
using Disclosure.Labels;

namespace Disclosure.Benchmarks;

/// <summary>Finding a label in its printed text: the library's table beside the naive way.</summary>
internal static class LabelGates
{
    /// <summary>How many characters a folded label can have.</summary>
    public const int Room = LabelMatcher.BufferSize;

    /// <summary>How often a pass finds each label: a pass that is over in microseconds would measure the cold caches at its beginning.</summary>
    private const int Repeats = 20;

    private static readonly LabelLookup s_table = CompiledForm.Of(AnnualReport.Form).Labels;

    public static GateGroup Group { get; } = new([GateList.Labels, GateList.BytesALabel], Measure);

    /// <summary>Finds a label as the reader does.</summary>
    /// <param name="text">The label as printed.</param>
    /// <param name="folded">Room to fold it, which serves for all labels of a document.</param>
    /// <returns>Its id; negative if the text is no label.</returns>
    public static int Find(ReadOnlySpan<char> text, Span<char> folded) => s_table.FindPrinted(text, folded).Label;

    private static Figure[] Measure()
    {
        string[] texts = [.. Enumerable.Repeat(PrintedLabels.Texts, Repeats).SelectMany(all => all)];
        var naive = new NaiveLabels(PrintedLabels.Definitions);
        var folded = new char[Room];
        var found = 0;
        var library = Contender.OfWholePasses(texts.Length, () =>
        {
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
