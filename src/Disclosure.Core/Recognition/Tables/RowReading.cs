using Disclosure.Grammar;

namespace Disclosure.Recognition.Tables;

/// <summary>One way to read a row: the cell of each column, and the leaf that each column is.</summary>
/// <param name="Cells">The cells from left to right; for a blank line the complement of its offset.</param>
/// <param name="Leaves">The leaf of each of them; -1 for a column that the form does not have.</param>
internal readonly record struct RowReading(int[] Cells, int[] Leaves)
{
    /// <summary>No cell: this reading has no such column.</summary>
    public const int NoCell = int.MinValue;

    /// <summary>The cells that follow one another from a cell on.</summary>
    public static RowReading From(int first, int[] leaves)
    {
        var cells = new int[leaves.Length];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = first + i;
        return new RowReading(cells, leaves);
    }

    /// <summary>The cell of a leaf.</summary>
    public int CellOf(int leaf) => Array.IndexOf(Leaves, leaf) is >= 0 and var at ? Cells[at] : NoCell;

    /// <summary>Whether two cells say the same.</summary>
    public static bool SaySame(SlotWriter writer, int one, int other)
    {
        if (one == other)
            return true;
        if (one == NoCell || other == NoCell)
            return false;
        var (first, second) = (Read(writer, one), Read(writer, other));
        return first == second && first.State is CellState.Number or CellState.Blank or CellState.NilMark;
    }

    private static ValueReading Read(SlotWriter writer, int cell) => cell < 0 ? ValueReading.Blank : writer.Read(cell);
}
