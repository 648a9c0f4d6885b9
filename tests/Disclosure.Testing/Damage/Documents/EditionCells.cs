namespace Disclosure.Testing;

/// <summary>Where the slots of an edition stand, and what they are called.</summary>
internal sealed class EditionCells
{
    private readonly (int Table, int Block, int Row, int Column)[] _places;
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    /// <summary>Takes the names from a report of the edition.</summary>
    public EditionCells(Report report)
    {
        _places = new (int, int, int, int)[report.Definition.SlotCount];
        Keys = new string[_places.Length];
        for (var table = 0; table < report.Definition.Tables.Count; table++)
            for (var block = 0; block < report.Definition.Tables[table].Blocks.Count; block++)
                Enter(report, table, block);
    }

    /// <summary>The keys by slot.</summary>
    public string[] Keys { get; }

    /// <summary>The slot with a key; -1 if the edition has no such cell.</summary>
    public int Slot(string key) => _slots.GetValueOrDefault(key, -1);

    /// <summary>A cell of a report of the edition.</summary>
    public Cell Cell(Report report, int slot)
    {
        var (table, block, row, column) = _places[slot];
        return report.CellAt(table, block, row, column);
    }

    private void Enter(Report report, int table, int block)
    {
        var definition = report.Definition.Tables[table].Blocks[block];
        for (var row = 0; row < definition.Rows.Count; row++)
        {
            for (var column = 0; definition.Rows[row].FirstSlot >= 0 && column < definition.Columns.Count; column++)
            {
                var slot = definition.Rows[row].FirstSlot + column;
                _places[slot] = (table, block, row, column);
                Keys[slot] = report.CellAt(table, block, row, column).Key;
                _slots[Keys[slot]] = slot;
            }
        }
    }
}
