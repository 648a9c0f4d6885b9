using System.Text;

namespace Disclosure;

/// <summary>
/// The official wording of a run's labels as a layout writes it, up to the first character of the first value. A label's end is only proven
/// by what sets off the next cell, so that both belong to its piece of the text.
/// </summary>
internal sealed class PrintedWording
{
    /// <summary>Where the text of each label begins, the first with what sets it off; last, where the first value does.</summary>
    private readonly int[] _starts;

    private PrintedWording(string text, int[] starts)
    {
        (Text, _starts) = (text, starts);
    }

    /// <summary>All of it.</summary>
    public string Text { get; }

    /// <summary>Writes the labels of a run.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="value">The value that follows; null if none does, and nothing can prove the last label's end.</param>
    /// <param name="begins">Whether the table begins with them.</param>
    public static PrintedWording Of<TLayout>(PrintedCell[] labels, PrintedCell? value, bool begins)
        where TLayout : struct, ICellLayout
    {
        var text = new StringBuilder();
        var starts = new int[labels.Length + 1];
        for (var label = 0; label < labels.Length; label++)
        {
            text.Append(TLayout.Lead(labels[label], begins && label == 0));
            starts[label] = label == 0 ? 0 : text.Length;
            text.Append(TLayout.Print(labels[label]));
        }

        text.Append(value is null ? "" : TLayout.Lead(value, begins && labels.Length == 0));
        starts[^1] = value is null ? int.MaxValue : text.Length;
        return new PrintedWording(text.ToString(), starts);
    }

    /// <summary>What remains behind the labels before this one.</summary>
    public ReadOnlySpan<char> From(int label) => Text.AsSpan(_starts[label]);

    /// <summary>Where in the wording a text departs from it that is the same for some characters.</summary>
    /// <param name="first">The label that the characters begin with.</param>
    /// <param name="same">How many they are.</param>
    /// <returns>The label, or the number of labels if none departs; and how many characters stand before it.</returns>
    public (int Label, int Length) Departure(int first, int same)
    {
        var label = first;
        while (label + 1 < _starts.Length && _starts[label + 1] - _starts[first] <= same)
            label++;
        return (label, _starts[label] - _starts[first]);
    }
}
