using System.Text;

namespace Disclosure.Forms.Fast;

/// <summary>
/// The official wording of a table's labels as a layout writes them, run behind run in one text: walking along a table goes through memory
/// from front to back. A label's end is only proven by what sets off the next cell, so that both belong to its piece of the text.
/// </summary>
internal sealed class PrintedText
{
    private readonly string _text;

    /// <summary>For each run, where the text of each label begins, the first with what sets it off; last, where the first value does.</summary>
    private readonly int[][] _starts;

    private PrintedText(string text, int[][] starts, RunOutline[] runs)
    {
        (_text, _starts, Runs) = (text, starts, runs);
    }

    /// <summary>The runs.</summary>
    public RunOutline[] Runs { get; }

    /// <summary>Writes the labels of a table.</summary>
    public static PrintedText Of(PrintedRun[] runs, IPrintedLayout layout)
    {
        var text = new StringBuilder();
        var starts = new int[runs.Length][];
        var outlines = new RunOutline[runs.Length];
        for (var run = 0; run < runs.Length; run++)
        {
            var start = text.Length;
            starts[run] = Write(text, runs[run], layout, begins: run == 0);
            outlines[run] = runs[run].Outline(start, text.Length - start);
        }

        return new PrintedText(text.ToString(), starts, outlines);
    }

    /// <summary>Goes over the labels of a run, up to the first character of the first value.</summary>
    /// <returns>How many characters of the text they take; -1 if it does not begin with them, or nothing would prove the end of the last.</returns>
    public int Match(in RunOutline run, ReadOnlySpan<char> text)
    {
        var labels = _text.AsSpan(run.Start, run.Length);
        if (run.ValueCount == 0)
            return -1;
        return text.StartsWith(labels) ? run.Length : run.NamesUnits ? -1 : FoldedComparison.Match(text, labels);
    }

    /// <summary>Finds the label of a run at which a text departs from the official wording.</summary>
    /// <param name="run">The run.</param>
    /// <param name="label">The label that the text begins with.</param>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters stand before the label that is found.</param>
    /// <returns>That label; the number of labels if the text does not depart.</returns>
    public int FindDeparture(int run, int label, ReadOnlySpan<char> text, out int length)
    {
        var starts = _starts[run];
        var start = starts[label];
        var same = text.CommonPrefixLength(_text.AsSpan(start, Runs[run].Start + Runs[run].Length - start));
        while (label + 1 < starts.Length && starts[label + 1] - start <= same)
            label++;
        length = starts[label] - start;
        return label;
    }

    private static int[] Write(StringBuilder text, PrintedRun run, IPrintedLayout layout, bool begins)
    {
        var starts = new int[run.Labels.Length + 1];
        for (var label = 0; label < run.Labels.Length; label++)
        {
            starts[label] = text.Length;
            text.Append(layout.Lead(run.Labels[label], begins && label == 0));
            if (label > 0)
                starts[label] = text.Length;
            text.Append(layout.Print(run.Labels[label]));
        }

        if (run.Values.Length > 0)
            text.Append(layout.Lead(run.Values[0], begins && run.Labels.Length == 0));
        starts[^1] = run.Values.Length > 0 ? text.Length : int.MaxValue; // Without a value nothing proves the end of the last label.
        return starts;
    }
}
