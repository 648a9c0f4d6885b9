using Disclosure.Writing;

namespace Disclosure.Labels;

/// <summary>Finds labels where nothing sets them off from what stands behind them: 规章000行政规范性文件2115.</summary>
internal static class LabelSearch
{
    /// <summary>The longest note in brackets that is looked for behind a label.</summary>
    private const int LongestNote = 60;

    /// <summary>The longest label that begins a text, with a note in brackets behind it.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the label ends.</param>
    /// <returns>The label; -1 if none begins the text.</returns>
    public static int Longest(LabelLookup labels, ReadOnlySpan<char> text, out int end)
    {
        end = 0;
        if (text.IsEmpty || FoldingMap.Fold(text[0]) == '\0' || !labels.CanBegin(text))
            return LabelMatcher.NoLabel;
        var texts = labels.Texts;
        var (label, low, high, length) = ((int)LabelMatcher.NoLabel, 0, texts.Length, 0);
        for (var at = 0; at < text.Length && low < high; at++)
        {
            var folded = FoldingMap.Fold(text[at]);
            if (folded == '\0')
                continue;
            (low, high) = (Bound(texts, low, high, length, folded, isUpper: false), Bound(texts, low, high, length, folded, isUpper: true));
            length++;
            if (low < high && texts[low].Length == length)
                (label, end) = (low, at + 1);
        }

        while (label >= 0 && end < text.Length && FoldingMap.Fold(text[end]) == '\0' && !char.IsWhiteSpace(text[end]))
            end++;
        if (label >= 0)
            end += Note(labels, text[end..]);
        return label;
    }

    /// <summary>Whether a label is that of a row or a group without the number that the form prints before it.</summary>
    public static bool LacksNumber(LabelLookup labels, int label) => Array.Exists(
        labels.Texts, text => RowNumbering.Length(text) is > 0 and var number && text.AsSpan(number).SequenceEqual(labels.Texts[label]));

    /// <summary>Of labels that are alike up to a character, and are in order: the first whose character there is not less than another, or is greater.</summary>
    private static int Bound(string[] texts, int low, int high, int at, char folded, bool isUpper)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (texts[middle].Length <= at || texts[middle][at] < folded || (isUpper && texts[middle][at] == folded))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The length of a note that follows a label; 0 if none does, or if it is itself a label.</summary>
    private static int Note(LabelLookup labels, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || FoldingMap.Fold(text[0]) != '(')
            return 0;
        var depth = 0;
        for (var at = 0; at < Math.Min(text.Length, LongestNote); at++)
        {
            depth += FoldingMap.Fold(text[at]) switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return Longest(labels, text, out _) < 0 && labels.Find(Folding.Fold(text[1..at])) < 0 ? at + 1 : 0;
        }

        return 0;
    }
}
