using Disclosure.Writing;

namespace Disclosure.Schema;

/// <summary>The "did you mean" of an error message.</summary>
internal static class Suggestion
{
    private const int LongestName = 40, MaxNames = 500, ShortestBeginning = 2;

    /// <summary>The words to add to a message; empty if no known name is near.</summary>
    public static string For(string name, IEnumerable<string> known) => Find(name, known) is { } best ? $"; did you mean '{best}'?" : "";

    /// <summary>The known name that is nearest, or else one that begins so; null if none is near.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > LongestName)
            return null;
        string? best = null, longer = null;
        var least = Math.Max(2, name.Length / 3) + 1;
        foreach (var other in known.Where(other => other.Length is > 0 and <= LongestName).Distinct().Take(MaxNames))
        {
            var distance = EditDistance.Of(name.ToUpperInvariant().AsSpan(), other.ToUpperInvariant().AsSpan());
            if (distance < least)
                (best, least) = (other, distance);
            if (name.Length >= ShortestBeginning && other.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                longer ??= other;
        }

        return best ?? longer;
    }
}
