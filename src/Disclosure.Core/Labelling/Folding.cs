namespace Disclosure;

/// <summary>Folds printed text to the form in which labels are compared. The source itself is never changed.</summary>
internal static class Folding
{
    /// <summary>Folds a text into a buffer.</summary>
    /// <returns>How many characters were written; -1 if the buffer is too short.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> target) => Fold(text, target, default);

    /// <summary>Folds a text and notes where each folded character came from.</summary>
    /// <param name="text">The printed text.</param>
    /// <param name="target">Takes the folded characters.</param>
    /// <param name="origins">Takes the index in <paramref name="text"/> of each; empty if nobody asks.</param>
    /// <returns>How many characters were written; -1 if the buffer is too short.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> target, Span<int> origins)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var folded = FoldingTable.Fold(text[at]);
            if (folded == '\0')
                continue;
            if (folded == '(' && count > 0 && IsHan(target[count - 1]) && PinyinLength(text[at..]) is > 0 and var length)
            {
                at += length - 1;
                continue;
            }

            if (count == target.Length)
                return -1;
            if (!origins.IsEmpty)
                origins[count] = at;
            target[count++] = folded;
        }

        return count;
    }

    /// <summary>Whether a printed text, folded, is another one. Stops at the first difference, and may miss texts with a pinyin gloss.</summary>
    public static bool IsFolded(ReadOnlySpan<char> printed, ReadOnlySpan<char> folded)
    {
        var count = 0;
        foreach (var c in printed)
        {
            var next = FoldingTable.Fold(c);
            if (next == '\0')
                continue;
            if (count == folded.Length || next != folded[count])
                return false;
            count++;
        }

        return count == folded.Length;
    }

    /// <summary>
    /// Goes over the beginning of a text that, folded, is another one; what sets cells off must be the same, and empty cells empty. Where both
    /// are the same nothing is folded, so that it costs little more than a comparison.
    /// </summary>
    /// <param name="text">The text. One with a pinyin gloss is missed.</param>
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

    /// <summary>Folds a text of any length.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        return new string(buffer[..Fold(text, buffer)]);
    }

    /// <summary>Folds a pattern and keeps its stars, which are dropped elsewhere.</summary>
    public static string FoldPattern(string pattern) => string.Join('*', pattern.Split('*').Select(part => Fold(part)));

    /// <summary>
    /// Folds width and traditional characters only, character by character: what values are read from, where a space or a point counts.
    /// </summary>
    public static char Narrow(char c)
    {
        if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            return ' ';
        if (c is >= '！' and <= '～')
            return (char)(c - '！' + '!');
        return c < '\u2E80' ? c : FoldingTable.Fold(c) is '\0' or ',' ? c : FoldingTable.Fold(c);
    }

    private static bool IsBetweenCells(ReadOnlySpan<char> text, int at) => EndsCell(text[at]) && (at == 0 || EndsCell(text[at - 1]));

    private static bool EndsCell(char c) => c is '\t' or '\n' or '\r';

    private static char FoldInCell(char c) => EndsCell(c) ? c : FoldingTable.Fold(c);

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>The length of a pinyin gloss such as (gōng) that a web page put behind a character; 0 if there is none.</summary>
    private static int PinyinLength(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length && at <= 8; at++)
        {
            if (FoldingTable.Fold(text[at]) == ')')
                return at > 1 ? at + 1 : 0;
            if (!(char.IsAsciiLetter(text[at]) || text[at] is >= '\u00C0' and <= '\u024F'))
                return 0;
        }

        return 0;
    }
}
