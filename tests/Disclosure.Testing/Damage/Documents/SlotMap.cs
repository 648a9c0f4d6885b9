using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>What the slots of a report are: columns, blocks, and how these are printed.</summary>
internal sealed class SlotMap
{
    private readonly ReportPicture _picture;
    private readonly int[][] _ofBlocks;
    private readonly BlockDefinition[] _blocks;
    private readonly ColumnDefinition[] _columns;

    public SlotMap(ReportPicture picture)
    {
        _picture = picture;
        _ofBlocks = new int[picture.Cells.Count][];
        _blocks = new BlockDefinition[picture.Cells.Count];
        _columns = new ColumnDefinition[picture.Cells.Count];
        foreach (var block in picture.Edition.Tables.SelectMany(table => table.Blocks))
            Enter(block);
    }

    /// <summary>The column of a slot.</summary>
    public ColumnDefinition Column(int slot) => _columns[slot];

    /// <summary>The slots of the block of a slot; the same list for all of them.</summary>
    public int[] OfBlock(int slot) => _ofBlocks[slot];

    /// <summary>Whether the rows of the block of a slot stand side by side.</summary>
    public bool IsAcross(int slot) => _blocks[slot].IsAcross;

    /// <summary>Whether the columns of two slots stand side by side under one label, or under none.</summary>
    public bool AreSiblings(int one, int other) =>
        _ofBlocks[one] == _ofBlocks[other] && _columns[one].Group == _columns[other].Group && (!IsAcross(one) || Row(one) == Row(other));

    /// <summary>The unit that the head over a slot gives; null for none.</summary>
    public PrintedUnit? HeadUnit(int slot) => _columns[slot] is { Kind: ValueKind.Money } column ? PrintedUnit.InHead(_picture.Labels[column.Label]) : null;

    /// <summary>
    /// The slots of a row that is not printed and has the label of a group that is: values right behind the group's label are that row's. Null for none.
    /// </summary>
    public int[]? OfRowLike(PrintedCell group)
    {
        if (group.Slots.FirstOrDefault(static slot => slot >= 0, -1) is not (>= 0 and var first))
            return null;
        var block = _blocks[first];
        var label = block.RowGroups.FirstOrDefault(other => _picture.Labels[other.Label] == group.Text)?.Label.Text;
        var row = block.Rows.FirstOrDefault(row => row.FirstSlot >= 0 && row.Label.Text == label && _picture.Cells[row.FirstSlot].State == CellState.Absent);
        return row is null ? null : [.. Enumerable.Range(row.FirstSlot, block.Columns.Count)];
    }

    private int Row(int slot) => (slot - _ofBlocks[slot][0]) / _blocks[slot].Columns.Count;

    private void Enter(BlockDefinition block)
    {
        int[] slots = [.. block.Rows.Where(row => row.FirstSlot >= 0).SelectMany(row => Enumerable.Range(row.FirstSlot, block.Columns.Count))];
        for (var i = 0; i < slots.Length; i++)
            (_ofBlocks[slots[i]], _blocks[slots[i]], _columns[slots[i]]) = (slots, block, block.Columns[i % block.Columns.Count]);
    }
}
