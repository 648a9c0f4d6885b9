using Disclosure.Schema;

namespace Disclosure.Forms;

/// <summary>What an edition's slots mean: place, key and kind of each, worked out once an edition.</summary>
internal sealed class SlotMap
{
    private readonly SlotPlace[] _slots;
    private readonly string?[] _keys;
    private readonly int[]?[] _slotsOfTables;

    public SlotMap(EditionDefinition edition)
    {
        Edition = edition;
        _slots = new SlotPlace[edition.SlotCount];
        _keys = new string?[edition.SlotCount];
        _slotsOfTables = new int[]?[edition.Tables.Count];
        var optionalRows = new List<int>();
        for (var t = 0; t < edition.Tables.Count; t++)
            for (var b = 0; b < edition.Tables[t].Blocks.Count; b++)
                for (var r = 0; r < edition.Tables[t].Blocks[b].Rows.Count; r++)
                    Enter(t, b, r, optionalRows);
        OptionalRows = optionalRows.ToArray();
    }

    /// <summary>The edition.</summary>
    public EditionDefinition Edition { get; }

    /// <summary>The first slots of the rows that a document may print in the place of others.</summary>
    public int[] OptionalRows { get; }

    /// <summary>Whether a table has rows that a document may print in the place of others.</summary>
    public bool HasOptionalRows(int table)
    {
        foreach (var slot in OptionalRows)
            if (_slots[slot].Table == table)
                return true;
        return false;
    }

    private ValueKind[] Kinds => field ??= [.. Enumerable.Range(0, _slots.Length).Select(slot => Column(slot).Kind)];

    public ValueKind Kind(int slot) => Kinds[slot];

    /// <summary>Whether a report has the cell: not if the schema says to ignore its column.</summary>
    public bool IsRead(int slot) => Kinds[slot] != ValueKind.Ignored;

    /// <summary>The unit of a figure that is kept as it is printed: of a decimal what the schema names, of a percentage its sign; empty for the others.</summary>
    public string Unit(int slot) => Kind(slot) switch
    {
        ValueKind.Decimal => Column(slot).Unit,
        ValueKind.Percent => ValueKinds.PercentSign,
        _ => "",
    };

    public SlotPlace At(int slot) => _slots[slot];

    /// <summary>The slots of a table.</summary>
    public int[] OfTable(int table) => _slotsOfTables[table] ??= [.. Enumerable.Range(0, _slots.Length).Where(slot => _slots[slot].Table == table)];

    public string Key(int slot) =>
        _keys[slot] ??=
            $"{Edition.Tables[_slots[slot].Table].Key}|{DistinctWording.OfRow(Block(slot), _slots[slot].Row)}|{Column(slot).Key}";

    /// <summary>The names that lead to the cell in code: <c>Requests.Granted.AllApplicants</c>.</summary>
    public string Path(int slot)
    {
        var (table, _, row, column) = _slots[slot];
        return string.Join('.', [Edition.Tables[table].Label.Name, .. Block(slot).RowPath(row), .. Block(slot).ColumnPath(column)]);
    }

    public RowDefinition Row(int slot) => Block(slot).Rows[_slots[slot].Row];

    public ColumnDefinition Column(int slot) => Block(slot).Columns[_slots[slot].Column];

    public BlockDefinition Block(int slot) => Edition.Tables[_slots[slot].Table].Blocks[_slots[slot].Block];

    /// <summary>A number for the head that a cell stands under. The cells of a column have one, but where rows stand side by side each has its own.</summary>
    public int Head(int slot)
    {
        var block = Block(slot);
        if (block.IsAcross)
            return slot;
        var first = slot;
        foreach (var row in block.Rows)
            if (row.FirstSlot >= 0)
                first = Math.Min(first, row.FirstSlot + _slots[slot].Column);
        return first;
    }

    private void Enter(int table, int block, int row, List<int> optionalRows)
    {
        var definition = Edition.Tables[table].Blocks[block];
        var first = definition.Rows[row].FirstSlot;
        if (first < 0)
            return;
        if (definition.Rows[row].Replaces.Count > 0)
            optionalRows.Add(first);
        for (var column = 0; column < definition.Columns.Count; column++)
            _slots[first + column] = new SlotPlace(table, block, row, column);
    }
}

/// <summary>Where a slot stands in its edition.</summary>
/// <param name="Table">The table.</param>
/// <param name="Block">The block of the table.</param>
/// <param name="Row">The row of the block.</param>
/// <param name="Column">The column of the block.</param>
internal readonly record struct SlotPlace(int Table, int Block, int Row, int Column);
