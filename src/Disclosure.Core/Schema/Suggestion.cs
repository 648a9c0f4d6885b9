using Disclosure.Writing;

namespace Disclosure.Schema;

/// <summary>The "did you mean" of an error message.</summary>
internal static class Suggestion
{
    private const int LongestName = 40, MaxNames = 500;

    /// <summary>The words to add to a message; empty if no known name is near.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        if (name.Length == 0)
            return "";
        string? best = null;
        var least = Math.Max(2, name.Length / 3) + 1;
        foreach (var other in known.Where(other => other.Length > 0).Distinct().Take(MaxNames))
        {
            if (name.Length > LongestName || other.Length > LongestName)
                continue;
            var distance = EditDistance.Of(name.ToUpperInvariant().AsSpan(), other.ToUpperInvariant().AsSpan());
            if (distance < least)
                (best, least) = (other, distance);
        }

        return best is null ? "" : $"; did you mean '{best}'?";
    }
}
