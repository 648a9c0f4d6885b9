using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>Which rows a report prints: those of its edition, where an optional row takes the place of the rows that it replaces.</summary>
internal static class RowChoice
{
    /// <summary>The optional rows of an edition, by their first slot.</summary>
    public static IEnumerable<int> OptionalRows(EditionDefinition edition) =>
        from table in edition.Tables
        from block in table.Blocks
        from row in block.Rows
        where row.FirstSlot >= 0 && row.Replaces.Count > 0
        select row.FirstSlot;

    /// <summary>The indices of the rows that are printed, given the optional rows that are.</summary>
    public static int[] Printed(BlockDefinition block, IReadOnlySet<int> optionalRows)
    {
        var replaced = block.Rows.Where(row => optionalRows.Contains(row.FirstSlot)).SelectMany(row => row.Replaces).ToHashSet();
        return [.. Enumerable.Range(0, block.Rows.Count).Where(index => IsPrinted(block.Rows[index]) && !replaced.Contains(index))];

        bool IsPrinted(RowDefinition row) =>
            row.FirstSlot >= 0 && (row.Replaces.Count == 0 || optionalRows.Contains(row.FirstSlot));
    }

    /// <summary>The slots that a report prints, with the kind of value of each.</summary>
    public static IEnumerable<(int Slot, ColumnDefinition Column)> PrintedSlots(EditionDefinition edition, IReadOnlySet<int> optionalRows) =>
        from table in edition.Tables
        from block in table.Blocks
        from row in Printed(block, optionalRows)
        from column in Enumerable.Range(0, block.Columns.Count)
        select (block.Rows[row].FirstSlot + column, block.Columns[column]);
}
