namespace Disclosure.Schema;

/// <summary>The "did you mean" of an error message.</summary>
internal static class Suggestion
{
    private const int LongestName = 40, MostNames = 500;

    /// <summary>The words to add to a message; empty if no known name is near.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        string? best = null;
        var least = Math.Max(2, name.Length / 3) + 1;
        foreach (var other in known.Where(other => other.Length > 0).Distinct().Take(MostNames))
        {
            if (name.Length > LongestName || other.Length > LongestName)
                continue;
            var distance = Distance(name.ToUpperInvariant(), other.ToUpperInvariant());
            if (distance < least)
                (best, least) = (other, distance);
        }

        return best is null ? "" : $"; did you mean '{best}'?";
    }

    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var cost = left[i] == right[j] ? diagonal : Math.Min(diagonal, Math.Min(row[j], row[j + 1])) + 1;
                diagonal = row[j + 1];
                row[j + 1] = cost;
            }
        }

        return row[right.Length];
    }
}
