namespace Disclosure.Writing;

/// <summary>Patterns in which <c>*</c> stands for any text.</summary>
internal static class Wildcard
{
    /// <summary>Folds a pattern and keeps its stars, which are dropped elsewhere.</summary>
    public static string Fold(string pattern)
    {
        var pieces = pattern.Split('*');
        for (var piece = 0; piece < pieces.Length; piece++)
            pieces[piece] = Folding.Fold(pieces[piece]);
        return string.Join("*", pieces);
    }

    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int p = 0, t = 0, star = -1, resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}
