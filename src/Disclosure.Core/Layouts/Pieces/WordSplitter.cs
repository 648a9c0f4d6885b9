using Disclosure.Labels;
using Disclosure.Writing;

namespace Disclosure.Layouts.Pieces;

/// <summary>
/// Cuts a word at the labels in it. What stands between two labels are digits, of one cell or of several; what is neither is words. A value that
/// words follow with nothing between is not known to end there.
/// </summary>
internal static class WordSplitter
{
    private const int LongestWords = 40, MaxParts = 5000;

    /// <summary>The parts of a word; null if it is no such word.</summary>
    public static List<(Piece Part, ItemKind Kind)>? Split(LabelLookup labels, ReadOnlySpan<char> text, Piece word)
    {
        var whole = text.Slice(word.Offset, word.Length);
        if (!ValueWords.IsDigit(whole[0]) && LabelSearch.Longest(labels, whole, out _) < 0)
            return null;
        var parts = new List<(Piece Part, ItemKind Kind)>();
        var (at, words, found) = (0, -1, 0);
        while (at < whole.Length)
        {
            var (length, kind) = Next(labels, whole[at..], isFirst: parts.Count == 0);
            if (length == 0)
            {
                words = words < 0 ? at : words;
                if (++at - words > LongestWords)
                    return null;
                continue;
            }

            if (parts.Count > MaxParts)
                return null;
            AddWords(parts, word, words, at);
            words = -1;
            parts.Add((Part(word, at, at + length), kind));
            found += kind == ItemKind.Label ? 1 : 0;
            at += length;
        }

        AddWords(parts, word, words, at);
        if (HasOtherLabel(labels, text, parts))
            return null;
        var isLabels = parts.TrueForAll(static part => part.Kind == ItemKind.Label);
        return found > 0 && !EndsInWords(parts) && parts.Count > 1 && (isLabels || parts.Exists(static part => part.Kind == ItemKind.Values)) ? parts : null;
    }

    /// <summary>What begins a text: a label, the beginning of one to its end, or digits up to a label.</summary>
    private static (int Length, ItemKind Kind) Next(LabelLookup labels, ReadOnlySpan<char> text, bool isFirst)
    {
        if (LabelSearch.Longest(labels, text, out var end) >= 0)
            return (end, ItemKind.Label);
        if (ValueWords.FigureEnd(text) is > 0 and var figure)
            return (ValueEnd(labels, text, figure), ItemKind.Values);
        return !isFirst && text.Length > 1 && Han.Is(text[0]) && labels.CanBegin(text) && labels.IsBeginning(Folding.Fold(text[..Math.Min(text.Length, labels.MaxLength)]))
            ? (text.Length, ItemKind.Label)
            : (0, ItemKind.Words);
    }

    /// <summary>Digits end where a label begins, which may be with a digit (00000002.其他…); a unit belongs to them.</summary>
    private static int ValueEnd(LabelLookup labels, ReadOnlySpan<char> text, int figure)
    {
        for (var at = 1; at < figure; at++)
            if (text[at] is >= '1' and <= '9' && LabelSearch.Longest(labels, text[at..], out _) >= 0)
                return at;
        return figure + ValueWords.UnitLength(text[figure..]);
    }

    private static void AddWords(List<(Piece Part, ItemKind Kind)> parts, Piece word, int start, int end)
    {
        if (start >= 0)
            parts.Add((Part(word, start, end), ItemKind.Words));
    }

    /// <summary>Whether words stand right before a label, or right behind that of a row: it may then be another one (2.非重复申请).</summary>
    private static bool HasOtherLabel(LabelLookup labels, ReadOnlySpan<char> text, List<(Piece Part, ItemKind Kind)> parts)
    {
        for (var at = 1; at < parts.Count; at++)
            if ((parts[at - 1].Kind, parts[at].Kind) == (ItemKind.Words, ItemKind.Label)
                || ((parts[at - 1].Kind, parts[at].Kind) == (ItemKind.Label, ItemKind.Words)
                    && LabelRoles.Of(labels, LabelSearch.Longest(labels, text.Slice(parts[at - 1].Part.Offset, parts[at - 1].Part.Length), out _)).IsRow))
                return true;
        return false;
    }

    private static bool EndsInWords(List<(Piece Part, ItemKind Kind)> parts) => parts is [.., (_, ItemKind.Words)];

    private static Piece Part(Piece word, int start, int end) => word with { Offset = word.Offset + start, Length = end - start, Column = word.Column + start };
}
