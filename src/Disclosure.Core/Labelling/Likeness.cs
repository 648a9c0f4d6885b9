namespace Disclosure;

/// <summary>How near a misprinted label is to the official one.</summary>
internal static class Likeness
{
    /// <summary>
    /// Whether a text of this length that differs by so many characters may be taken for the label: a quarter of it,
    /// which takes 法规禁 lost from 2.其他法律行政法规禁止公开 and no label of one group for another.
    /// </summary>
    public static bool IsNear(int distance, int length) => distance > 0 && distance * 4 <= length;

    /// <summary>The number of characters to insert, remove or exchange between two short texts.</summary>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
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
