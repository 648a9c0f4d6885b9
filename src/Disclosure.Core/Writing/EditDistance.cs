namespace Disclosure.Writing;

/// <summary>How far two short texts are from each other.</summary>
internal static class EditDistance
{
    /// <summary>Texts of so many characters are compared without memory of their own.</summary>
    private const int UsualLength = 192;

    /// <summary>The number of characters to insert, remove or exchange to make one text of the other.</summary>
    public static int Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Within(left, right, int.MaxValue - 1);

    /// <summary>The same as far as a limit; one more than the limit for all texts that are farther apart.</summary>
    public static int Within(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;
        var (start, end) = (0, 0);
        while (start < left.Length && start < right.Length && left[start] == right[start])
            start++;
        while (end < Math.Min(left.Length, right.Length) - start && left[left.Length - 1 - end] == right[right.Length - 1 - end])
            end++;
        return Math.Min(OfRows(left.Slice(start, left.Length - start - end), right.Slice(start, right.Length - start - end), limit), limit + 1);
    }

    private static int OfRows(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        Span<int> row = right.Length < UsualLength ? stackalloc int[UsualLength] : new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            row[j] = j;
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var cost = left[i] == right[j] ? diagonal : Math.Min(diagonal, Math.Min(row[j], row[j + 1])) + 1;
                diagonal = row[j + 1];
                row[j + 1] = cost;
                least = Math.Min(least, cost);
            }

            if (least > limit)
                return least;
        }

        return row[right.Length];
    }
}
