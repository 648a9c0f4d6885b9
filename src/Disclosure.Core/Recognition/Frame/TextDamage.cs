using Disclosure.Findings;

namespace Disclosure.Recognition.Frame;

/// <summary>
/// Finds damaged text: characters that could not be decoded, that a filter masked (主动***息), or that got lost in a document number (〔202130号).
/// </summary>
internal static class TextDamage
{
    /// <summary>More of the same is no news.</summary>
    private const int MaxPlaces = 20;

    public static void Find(ReadOnlySpan<char> text, List<Observation> observations)
    {
        var found = 0;
        for (var at = 0; found < MaxPlaces; at++)
        {
            var step = text[at..].IndexOfAny('\uFFFD', '*', '〔');
            if (step < 0)
                return;
            at += step;
            if (DamageAt(text, at) is not (> 0 and var length))
                continue;
            observations.Add(new Observation(RuleCatalogue.DamagedText, null, new SourceSpan(at, length)));
            at += length - 1;
            found++;
        }
    }

    /// <summary>How many characters show the damage; 0 if there is none.</summary>
    private static int DamageAt(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var run = rest.IndexOfAnyExcept(rest[0]) is >= 0 and var length ? length : rest.Length;
        return rest[0] switch
        {
            '\uFFFD' => run,
            '*' => run >= 3 && at > 0 && IsHan(text[at - 1]) && run < rest.Length && IsHan(rest[run]) ? run : 0,
            _ => LostBracket(rest),
        };
    }

    /// <summary>〔 with a year and a number behind it, and no 〕 between them.</summary>
    private static int LostBracket(ReadOnlySpan<char> text)
    {
        var digits = text[1..].IndexOfAnyExceptInRange('0', '9');
        return digits > 4 && text[digits + 1] != '〕' ? digits + 1 : 0;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
