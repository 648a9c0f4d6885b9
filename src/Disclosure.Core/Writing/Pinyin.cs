namespace Disclosure.Writing;

/// <summary>Glosses that web pages put behind Chinese characters to say how they are spoken: 規(guī)章, or repeated 和(he)(he).</summary>
internal static class Pinyin
{
    private const string Vowels = "aeiouv\u00FC";

    /// <summary>What a syllable begins with: one of these, or zh, ch, sh; or its vowels at once.</summary>
    private const string Initials = "bpmfdtnlgkhjqxrzcsyw";

    /// <summary>More vowels has no syllable: iao.</summary>
    private const int MaxVowels = 3;

    /// <summary>The longest, zhuang, with its accent written apart.</summary>
    private const int LongestSyllable = 7;

    /// <summary>The length of a gloss that a text begins with, brackets included; 0 if it begins with none.</summary>
    /// <param name="text">The text behind a Chinese character.</param>
    public static int GlossLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || FoldingMap.Fold(text[0]) != '(')
            return 0;
        Span<char> syllable = stackalloc char[LongestSyllable];
        var count = 0;
        for (var at = 1; at < text.Length; at++)
        {
            var folded = FoldingMap.Fold(text[at]);
            if (folded == ')')
                return IsSyllable(syllable.Slice(0, count)) ? at + 1 : 0;
            if (folded == '\0')
                continue;
            if (count == syllable.Length || !(folded is >= 'a' and <= 'z' || IsToned(text, at) || text[at] is '\u00FC' or '\u0261'))
                return 0;
            syllable[count++] = text[at];
        }

        return 0;
    }

    /// <summary>Whether a character can carry a gloss.</summary>
    public static bool CanCarry(char folded) => Han.Is(folded) || folded == '〇';

    /// <summary>An initial, one to three vowels of which one may have a tone, and n, ng or r.</summary>
    private static bool IsSyllable(ReadOnlySpan<char> text)
    {
        var at = Initials.IndexOf(Letter(text, 0)) < 0 ? 0 : Letter(text, 0) is 'z' or 'c' or 's' && Letter(text, 1) == 'h' ? 2 : 1;
        var (vowels, hasTone) = (0, false);
        for (; IsToned(text, at) || Vowels.IndexOf(Letter(text, at)) >= 0; at++)
        {
            vowels += IsAccent(text[at]) ? 0 : 1;
            hasTone |= IsToned(text, at);
        }

        if (Letter(text, at) is 'n' or 'r')
            at += Letter(text, at) == 'n' && Letter(text, at + 1) is 'g' or '\u0261' ? 2 : 1;
        // One letter without a tone is a mark of its own: 其他（A）.
        return at == text.Length && vowels is > 0 and <= MaxVowels && (at > 1 || hasTone);
    }

    /// <summary>A small letter; NUL behind the text.</summary>
    private static char Letter(ReadOnlySpan<char> text, int at) => at >= text.Length ? '\0' : text[at] is >= 'A' and <= 'Z' ? (char)(text[at] | 0x20) : text[at];

    /// <summary>Whether a vowel with its tone stands here, or the accent that gives one to the vowel before.</summary>
    private static bool IsToned(ReadOnlySpan<char> text, int at) => at < text.Length && (text[at] is (>= '\u00C0' and <= '\u024F' and not '\u00FC') || IsAccent(text[at]));

    private static bool IsAccent(char c) => c is >= '\u0300' and <= '\u036F';
}
