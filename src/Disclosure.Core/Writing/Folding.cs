namespace Disclosure.Writing;

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
            var folded = FoldingMap.Fold(text[at]);
            if (folded == '\0')
                continue;
            if (folded == '(' && count > 0 && IsHan(target[count - 1]) && PinyinLength(text.Slice(at)) is > 0 and var length)
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

    /// <summary>Folds a text of any length.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        return buffer.Slice(0, Fold(text, buffer)).ToString();
    }

    /// <summary>
    /// Folds width and traditional characters only, character by character: what values are read from, where a space or a point counts.
    /// </summary>
    public static char Narrow(char c)
    {
        if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            return ' ';
        if (c is >= '！' and <= '～')
            return (char)(c - '！' + '!');
        return c < '\u2E80' ? c : FoldingMap.Fold(c) is '\0' or ',' ? c : FoldingMap.Fold(c);
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>The length of a pinyin gloss such as (gōng) that a web page put behind a character; 0 if there is none.</summary>
    private static int PinyinLength(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length && at <= 8; at++)
        {
            if (FoldingMap.Fold(text[at]) == ')')
                return at > 1 ? at + 1 : 0;
            if (!((char)(text[at] | 0x20) is >= 'a' and <= 'z' || text[at] is >= '\u00C0' and <= '\u024F'))
                return 0;
        }

        return 0;
    }
}
