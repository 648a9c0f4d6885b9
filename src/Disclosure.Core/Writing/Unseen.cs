namespace Disclosure.Writing;

/// <summary>Characters that a page does not show: soft hyphens, joiners, marks of direction, choices of a glyph. Labels and values are read without them.</summary>
internal static class Unseen
{
    /// <summary>All of them.</summary>
    public const string Characters =
        "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069" +
        "\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F\uFEFF";

    /// <summary>Whether a character is one of them; those that are printed most are answered at once.</summary>
    public static bool Is(char c) => c is ('\u00AD' or (>= '\u061C' and <= '\u2069') or (>= '\uFE00' and <= '\uFEFF')) && Characters.IndexOf(c) >= 0;

    /// <summary>Whether a text shows nothing: it holds only white space and such characters.</summary>
    public static bool IsAll(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && !Is(c))
                return false;
        return true;
    }
}
