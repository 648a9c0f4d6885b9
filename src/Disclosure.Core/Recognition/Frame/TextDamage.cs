using Disclosure.Findings;
using Disclosure.Writing;

namespace Disclosure.Recognition.Frame;

/// <summary>
/// Finds damaged text: characters that were lost or could not be decoded, that a filter masked (主动***息), or that got lost in a document number (〔202130号).
/// </summary>
internal static class TextDamage
{
    public static void Find(ReadOnlySpan<char> text, List<Observation> observations)
    {
        var found = 0;
        SourceSpan? unlisted = null;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            var length = DamageAt(text, at);
            if (length > 0 && ++found <= ObservationLimit.PerRule)
                observations.Add(new Observation(RuleCatalogue.DamagedText, null, new SourceSpan(at, length)));
            else if (length > 0)
                unlisted ??= new SourceSpan(at, length);
            at += Math.Max(1, length);
        }

        // A text may be damaged in so many places that they are not even gathered.
        if (unlisted is not null)
            observations.Add(new Observation(RuleCatalogue.DamagedText, null, unlisted) { Unlisted = found - ObservationLimit.PerRule });
    }

    private static int Next(ReadOnlySpan<char> text, int at) =>
        text[at..].IndexOfAny("\uFFFD\0*〔") is >= 0 and var step ? at + step : -1;

    /// <summary>How many characters show the damage; 0 if there is none.</summary>
    private static int DamageAt(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var run = rest.IndexOfAnyExcept(rest[0]) is >= 0 and var length ? length : rest.Length;
        return rest[0] switch
        {
            '\uFFFD' or '\0' => run,
            '*' => run >= 3 && at > 0 && Han.Is(text[at - 1]) && run < rest.Length && Han.Is(rest[run]) ? run : 0,
            _ => LostBracket(rest),
        };
    }

    /// <summary>〔 with a year and a number behind it, and no 〕 between them.</summary>
    private static int LostBracket(ReadOnlySpan<char> text)
    {
        var digits = text[1..].IndexOfAnyExceptInRange('0', '9');
        return digits > 4 && text[digits + 1] != '〕' ? digits + 1 : 0;
    }
}
