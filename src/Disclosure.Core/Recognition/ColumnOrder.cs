namespace Disclosure;

/// <summary>Which column each value of a row belongs to, as the head of a table prints them.</summary>
/// <param name="Columns">The columns from left to right; -1 for one that the form does not know.</param>
/// <param name="Missing">The columns that the head should have and has not.</param>
/// <param name="Likely">Columns read at their place though the head words them otherwise, each with the cell of the head.</param>
/// <param name="Unknown">Cells of the head that name no column of the form.</param>
internal sealed record ColumnOrder(int[] Columns, int[] Missing, (int Column, int Cell)[] Likely, int[] Unknown)
{
    /// <summary>The order of the form.</summary>
    public static ColumnOrder OfForm(int columns) => new([.. Enumerable.Range(0, columns)], [], [], []);

    /// <summary>Whether the head prints all columns of the form, in its order.</summary>
    public bool IsOfForm(int columns)
    {
        if (Columns.Length != columns)
            return false;
        for (var i = 0; i < columns; i++)
            if (Columns[i] != i)
                return false;
        return true;
    }
}
