namespace Disclosure.Writing;

/// <summary>How far two short texts are from each other.</summary>
internal static class EditDistance
{
    /// <summary>The number of characters to insert, remove or exchange to make one text of the other.</summary>
    public static int Of(string left, string right)
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
