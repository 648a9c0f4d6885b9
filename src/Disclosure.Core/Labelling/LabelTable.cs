using System.Runtime.CompilerServices;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>The labels of a form with all that each can mean, found by their folded text. Made once a form.</summary>
internal sealed class LabelTable
{
    private static readonly ConditionalWeakTable<FormDefinition, LabelTable> s_tables = [];

    private readonly TextTable _texts;
    private readonly LabelMeaning[][] _meanings;
    private readonly string[] _sorted;
    private readonly bool[] _begins;
    private readonly LabelBeginnings _beginnings;

    private LabelTable(LabelCollector labels)
    {
        Texts = [.. labels.Meanings.Keys];
        _meanings = [.. labels.Meanings.Values];
        _sorted = [.. Texts];
        Array.Sort(_sorted, StringComparer.Ordinal);
        _begins = new bool[Texts.Length];
        var numbers = new Dictionary<string, int>(labels.Wordings.Count, StringComparer.Ordinal);
        for (var label = 0; label < Texts.Length; label++)
        {
            numbers[Texts[label]] = label;
            _begins[label] = IsBeginning(Texts[label]);
            MaxLength = Math.Max(MaxLength, Texts[label].Length);
        }

        foreach (var (wording, folded) in labels.Wordings)
            numbers[wording] = numbers[folded];
        _texts = TextTable.Of(numbers);
        _beginnings = new LabelBeginnings(Texts);
    }

    /// <summary>The folded texts, by id.</summary>
    public string[] Texts { get; }

    /// <summary>The length of the longest text.</summary>
    public int MaxLength { get; }

    public static LabelTable Of(FormDefinition form) =>
        s_tables.GetValue(form, static f => new LabelTable(LabelCollector.Collect(f)));

    /// <summary>All that a text means.</summary>
    public LabelMeaning[] Meanings(int text) => text < 0 ? [] : _meanings[text];

    /// <summary>Whether a printed text can be a label, or the first line of one: most lines are ruled out here.</summary>
    public bool CanBegin(ReadOnlySpan<char> printed) => _beginnings.Fit(printed);

    /// <summary>The id of a text as a form prints it or as it is folded; -1 if it is no label.</summary>
    public int Find(ReadOnlySpan<char> text) => _texts.Find(text);

    /// <summary>The id of a printed text. Most are worded as a form prints them, and need not be folded.</summary>
    /// <param name="printed">The text.</param>
    /// <param name="folded">Takes the folded text, if it has to be folded.</param>
    /// <returns>The id, -1 if it is no label; and the length of the folded text, 0 if it was not folded, -1 if it is too long.</returns>
    public (int Label, int Length) FindPrinted(ReadOnlySpan<char> printed, Span<char> folded)
    {
        if (Find(printed) is >= 0 and var label)
            return (label, 0);
        var length = Folding.Fold(printed, folded);
        return (length <= 0 ? Labels.None : FindWithNote(folded[..length]), length);
    }

    /// <summary>The official label first; then the same without a bracket that follows it (采购总金额（单位：万元）).</summary>
    public int FindWithNote(ReadOnlySpan<char> folded)
    {
        while (true)
        {
            if (folded.Length <= MaxLength && Find(folded) is >= 0 and var label)
                return label;
            var bracket = folded.LastIndexOf('(');
            if (bracket <= 0)
                return Labels.None;
            folded = folded[..bracket];
        }
    }

    /// <summary>Whether some label is longer than this one and begins with it.</summary>
    public bool IsBeginning(int label) => _begins[label];

    /// <summary>Whether some label is longer than this folded text and begins with it.</summary>
    public bool IsBeginning(ReadOnlySpan<char> folded)
    {
        int low = 0, high = _sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sorted[middle].AsSpan().SequenceCompareTo(folded) <= 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _sorted.Length && _sorted[low].AsSpan().StartsWith(folded);
    }
}
