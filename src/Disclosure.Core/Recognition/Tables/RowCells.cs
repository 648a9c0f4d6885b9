
namespace Disclosure.Recognition.Tables;

/// <summary>What the cells of a row hold, whatever the row is.</summary>
internal sealed class RowCells(SlotWriter writer)
{
    /// <summary>How many hold something.</summary>
    public int Filled(int first, int end)
    {
        var filled = 0;
        for (; first < end; first++)
            filled += writer.Text.IsBlank(first) ? 0 : 1;
        return filled;
    }

    /// <summary>Whether one holds a number or a mark for nothing.</summary>
    public bool HasValue(int first, int end)
    {
        for (; first < end; first++)
            if (writer.Text.Label(first) < 0 && writer.Read(first).State is CellState.Number or CellState.NilMark)
                return true;
        return false;
    }

    /// <summary>Whether none is a label.</summary>
    public bool IsValues(int first, int end)
    {
        for (; first < end; first++)
            if (writer.Text.Label(first) >= 0)
                return false;
        return true;
    }
}
