using Disclosure.Writing;

namespace Disclosure.Forms.Fast;

/// <summary>Compares printed texts as if they were folded, without writing the folded ones down.</summary>
internal static class FoldedComparison
{
    /// <summary>Whether a printed text, folded, is another one. Stops at the first difference.</summary>
    public static bool IsFolded(ReadOnlySpan<char> printed, ReadOnlySpan<char> folded)
    {
        var count = 0;
        for (var at = 0; at < printed.Length; at++)
        {
            var next = FoldingMap.Fold(printed[at]);
            if (next == '\0')
                continue;
            if (next == '(' && count > 0 && Pinyin.CanCarry(folded[count - 1]) && Pinyin.GlossLength(printed[at..]) is > 0 and var length)
                at += length - 1;
            else if (count == folded.Length || next != folded[count++])
                return false;
        }

        return count == folded.Length;
    }

    /// <summary>
    /// Goes over the beginning of a text that, folded, is another one; what sets cells off must be the same, and empty cells empty. Where both
    /// are the same nothing is folded, so that it costs little more than a comparison.
    /// </summary>
    /// <param name="text">The text. One with a gloss is missed.</param>
    /// <param name="other">The other one.</param>
    /// <returns>How many characters of the text it takes; -1 if it does not begin so.</returns>
    public static int Match(ReadOnlySpan<char> text, ReadOnlySpan<char> other)
    {
        for (int at = 0, otherAt = 0; ;)
        {
            var same = text[at..].CommonPrefixLength(other[otherAt..]);
            at += same;
            otherAt += same;
            if (otherAt == other.Length)
                return at;
            if (at == text.Length || IsBetweenCells(other, otherAt))
                return -1;
            var (folded, otherFolded) = (FoldInCell(text[at]), FoldInCell(other[otherAt]));
            if (folded != otherFolded && folded != '\0' && otherFolded != '\0')
                return -1;
            at += folded == otherFolded || folded == '\0' ? 1 : 0;
            otherAt += folded == otherFolded || folded != '\0' ? 1 : 0;
        }
    }

    private static bool IsBetweenCells(ReadOnlySpan<char> text, int at) => EndsCell(text[at]) && (at == 0 || EndsCell(text[at - 1]));

    private static bool EndsCell(char c) => c == '\t' || LineEnds.Is(c);

    private static char FoldInCell(char c) => EndsCell(c) ? c : FoldingMap.Fold(c);
}
