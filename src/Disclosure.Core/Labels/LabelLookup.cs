using Disclosure.Labels.Fast;
using Disclosure.Labels.Indexing;
using Disclosure.Schema;
using Disclosure.Writing;

namespace Disclosure.Labels;

/// <summary>The labels of a form with all that each can mean, found by their folded text. They are numbered in the order of these texts.</summary>
internal sealed class LabelLookup
{
    // Not []: that is not compiled ahead.
    private static readonly LabelMeaning[] s_none = new LabelMeaning[0];

    private readonly TextLookup _wordings;
    private readonly LabelMeaning[][] _meanings;
    private readonly bool[] _begins;
    private readonly LabelBeginnings _beginnings;
    private readonly LabelIndex _index;
    private string[]? _marks;

    private LabelLookup(LabelIndex index, string[] texts, TextLookup wordings, LabelMeaning[][] meanings)
    {
        _index = index;
        Texts = texts;
        _wordings = wordings;
        _meanings = meanings;
        _begins = new bool[texts.Length];
        for (var label = 0; label < texts.Length; label++)
        {
            _begins[label] = label + 1 < texts.Length && texts[label + 1].StartsWith(texts[label], StringComparison.Ordinal);
            MaxLength = Math.Max(MaxLength, texts[label].Length);
        }

        _beginnings = new LabelBeginnings(texts);
    }

    /// <summary>The folded texts, by id.</summary>
    public string[] Texts { get; }

    /// <summary>The length of the longest text.</summary>
    public int MaxLength { get; }

    /// <summary>The labels of a form. What another version of the generator worked out is worked out anew if it does not hold here.</summary>
    public static LabelLookup Of(FormDefinition form) =>
        (form.Labels is { } index ? TryCreate(index) : null) ?? TryCreate(LabelIndexer.Of(form))!;

    /// <summary>The labels of an index; null if it was made by another folding or another hash.</summary>
    internal static LabelLookup? TryCreate(LabelIndex index)
    {
        var meanings = Meanings(index.Meanings);
        if (Fold(index, meanings.Length) is not { } texts || TextLookup.TryCreate(index.Wordings, index.Labels, new PerfectHash(index.Seed, index.Shifts)) is not { } wordings)
            return null;
        for (var label = 0; label < texts.Length; label++)
            if (wordings.Find(texts[label]) != label)
                return null;
        return new LabelLookup(index, texts, wordings, meanings);
    }

    /// <summary>All that a text means.</summary>
    public LabelMeaning[] Meanings(int text) => text < 0 ? s_none : _meanings[text];

    /// <summary>Whether a label means all that another one does.</summary>
    public bool MeansAllOf(int label, int other)
    {
        foreach (var meaning in _meanings[other])
            if (!Array.Exists(_meanings[label], mine => mine.IsSame(meaning)))
                return false;
        return true;
    }

    /// <summary>What no misprint of a label may change: <see cref="MeaningMarks"/>. Worked out for all labels when first asked for.</summary>
    public string Marks(int label) => (_marks ??= AllMarks())[label];

    /// <summary>Whether a printed text can be a label, or the first line of one: most lines are ruled out here.</summary>
    public bool CanBegin(ReadOnlySpan<char> printed) => _beginnings.Fit(printed);

    /// <summary>The id of a text as a form prints it or as it is folded; -1 if it is no label.</summary>
    public int Find(ReadOnlySpan<char> text) => _wordings.Find(text);

    /// <summary>The id of a printed text. Most are worded as a form prints them, and need not be folded.</summary>
    /// <param name="printed">The text.</param>
    /// <param name="folded">Takes the folded text, if it has to be folded.</param>
    /// <returns>The id, -1 if it is no label; and the length of the folded text, 0 if it was not folded, -1 if it is too long.</returns>
    public (int Label, int Length) FindPrinted(ReadOnlySpan<char> printed, Span<char> folded)
    {
        if (Find(printed) is >= 0 and var label)
            return (label, 0);
        var length = Folding.Fold(printed, folded);
        return (length <= 0 ? LabelMatcher.NoLabel : FindWithNote(folded[..length]), length);
    }

    /// <summary>The official label first; then the same without the notes in brackets that end it (采购总金额（单位：万元）).</summary>
    public int FindWithNote(ReadOnlySpan<char> folded)
    {
        while (true)
        {
            if (Find(folded) is >= 0 and var label)
                return label;
            var note = LabelNote.Start(folded);
            if (note <= 0 || Find(folded[(note + 1)..^1]) >= 0)
                return LabelMatcher.NoLabel;
            folded = folded[..note];
        }
    }

    /// <summary>Whether a label that begins so may go on in the next line: some label does, or a note behind one is open.</summary>
    public bool GoesOn(ReadOnlySpan<char> folded) => IsBeginning(folded) || HasOpenNote(folded);

    /// <summary>The label that a folded text is which is broken over lines; -1 if it is none.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="line">Where its last line begins.</param>
    public int FindBroken(ReadOnlySpan<char> folded, int line) => HasOpenNote(folded[..line]) ? FindWithNote(folded) : Find(folded);

    private bool HasOpenNote(ReadOnlySpan<char> folded) => LabelNote.OpenStart(folded) is > 0 and var note && Find(folded[..note]) >= 0;

    /// <summary>Whether some label is longer than this one and begins with it.</summary>
    public bool IsBeginning(int label) => _begins[label];

    /// <summary>Whether some label is longer than this folded text and begins with it.</summary>
    public bool IsBeginning(ReadOnlySpan<char> folded)
    {
        int low = 0, high = Texts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Compare(Texts[middle], folded) <= 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Texts.Length && Texts[low].AsSpan().StartsWith(folded);
    }

    /// <summary>The wordings as printed tell words apart, the folded ones in front of them do not.</summary>
    private string[] AllMarks()
    {
        var marks = new string[Texts.Length];
        var start = 0;
        foreach (var label in _index.Labels)
        {
            var end = _index.Wordings.IndexOf(LabelIndex.WordingEnd, start);
            marks[label] = MeaningMarks.Of(_index.Wordings.AsSpan(start, end - start));
            start = end + 1;
        }

        return marks;
    }

    /// <summary>Character by character, as the labels are ordered.</summary>
    private static int Compare(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        for (var at = 0; at < Math.Min(one.Length, other.Length); at++)
            if (one[at] != other[at])
                return one[at] - other[at];
        return one.Length - other.Length;
    }

    /// <summary>The meanings of each label.</summary>
    private static LabelMeaning[][] Meanings(int[] numbers)
    {
        var meanings = new LabelMeaning[numbers.Length == 0 ? 0 : numbers[^LabelIndex.NumbersAMeaning] + 1][];
        for (var at = 0; at < numbers.Length;)
        {
            var label = numbers[at];
            var end = at;
            while (end < numbers.Length && numbers[end] == label)
                end += LabelIndex.NumbersAMeaning;
            var its = meanings[label] = new LabelMeaning[(end - at) / LabelIndex.NumbersAMeaning];
            for (var i = 0; i < its.Length; i++, at += LabelIndex.NumbersAMeaning)
                its[i] = new LabelMeaning(
                    (uint)numbers[at + 1], (LabelRole)numbers[at + 2], (short)numbers[at + 3], (short)numbers[at + 4], (short)numbers[at + 5]);
        }

        return meanings;
    }

    /// <summary>The folded text of each label; null if they are out of order, or if two wordings of one label are not folded to the same.</summary>
    private static string[]? Fold(LabelIndex index, int count)
    {
        var texts = new string[count];
        var start = 0;
        foreach (var label in index.Labels)
        {
            var end = index.Wordings.IndexOf(LabelIndex.WordingEnd, start);
            var text = Folding.Fold(index.Wordings.AsSpan(start, end - start));
            if (text != (texts[label] ??= text))
                return null;
            start = end + 1;
        }

        for (var label = 1; label < count; label++)
            if (Compare(texts[label - 1], texts[label]) >= 0)
                return null;
        return texts;
    }
}
