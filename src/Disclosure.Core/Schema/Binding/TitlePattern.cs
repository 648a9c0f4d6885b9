using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>
/// Checks the shape of a title: literal text, <c>{agency}</c> and <c>{year}</c> once each at most, and literal text in <c>[ ]</c> that
/// may be missing. At its end stands text that is always there; the year may follow it.
/// </summary>
internal static class TitlePattern
{
    private const string Agency = "{agency}", Year = "{year}";

    /// <summary>Whether it can be read; says so if it cannot.</summary>
    public static bool Check(SchemaText pattern, SchemaErrors errors)
    {
        if (pattern.Length > Limits.Title)
        {
            errors.TooMuch(pattern, FormattableString.Invariant($"the title is too long; write at most {Limits.Title} characters"));
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        SchemaText? last = null, before = null;
        for (var at = 0; at < pattern.Length;)
        {
            if (PieceAt(pattern, at, seen, errors) is not { } piece)
                return false;
            (before, last) = (last, piece);
            at += piece.Length;
        }

        if (last?.ToString() == Year)
            last = before ?? last;
        if (last is null || last[0] is not ('{' or '['))
            return true;
        errors.BadTitle(last, "a title ends with text that is always there, by which readers know it; add a word behind this");
        return false;
    }

    /// <summary>The piece of the pattern that begins here; null if it is wrong.</summary>
    private static SchemaText? PieceAt(SchemaText pattern, int at, HashSet<string> seen, SchemaErrors errors)
    {
        switch (pattern[at])
        {
            case '{':
                var place = pattern.Slice(at, Math.Max(1, pattern.IndexOf('}', at) + 1 - at));
                if (place.ToString() is not (Agency or Year))
                    errors.BadTitle(place, $"'{place}' is no place of a title; write {Agency} or {Year}");
                else if (!seen.Add(place.ToString()))
                    errors.BadTitle(place, $"'{place}' stands twice in the title; keep one");
                else
                    return place;
                return null;
            case '[':
                var optional = pattern.Slice(at, Math.Max(1, pattern.IndexOf(']', at) + 1 - at));
                if (optional.Length <= 2 || optional.Slice(1, optional.Length - 2).IndexOfAny("{}[") >= 0)
                {
                    errors.BadTitle(optional, "text that may be missing is written in one pair of [ and ], without brackets inside");
                    return null;
                }

                return optional;
            case ']' or '}':
                errors.BadTitle(pattern.Slice(at, 1), $"'{pattern[at]}' closes nothing; remove it");
                return null;
            default:
                var next = pattern.IndexOfAny("{}[]", at);
                return pattern.Slice(at, (next < 0 ? pattern.Length : next) - at);
        }
    }
}
