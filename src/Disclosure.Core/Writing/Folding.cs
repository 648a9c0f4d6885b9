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
    public static int Fold(ReadOnlySpan<char> text, Span<char> target, Span<int> origins) => FoldBehind(text, target, 0, origins);

    /// <summary>Folds one more line of a label that is broken over lines: it may begin with a gloss of the last character before it.</summary>
    /// <param name="text">The line.</param>
    /// <param name="target">Holds what was folded before, and takes the folded characters.</param>
    /// <param name="count">How many characters were folded before.</param>
    /// <returns>How many characters there are now; -1 if the buffer is too short.</returns>
    public static int FoldBehind(ReadOnlySpan<char> text, Span<char> target, int count) => FoldBehind(text, target, count, default);

    private static int FoldBehind(ReadOnlySpan<char> text, Span<char> target, int count, Span<int> origins)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var folded = FoldingMap.Fold(text[at]);
            if (folded == '\0')
                continue;
            if (folded == '(' && count > 0 && Pinyin.CanCarry(target[count - 1]) && Pinyin.GlossLength(text.Slice(at)) is > 0 and var length)
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
    public static char Narrow(char c) => c is > ' ' and < '\u007F' ? c : NarrowOther(c); // Plain ASCII, the most common, is answered at once.

    private static char NarrowOther(char c)
    {
        if (char.IsWhiteSpace(c))
            return ' ';
        if (c is >= '！' and <= '～')
            return (char)(c - '！' + '!');
        return c < '\u2E80' ? c : FoldingMap.Fold(c) is '\0' or ',' ? c : FoldingMap.Fold(c);
    }
}
