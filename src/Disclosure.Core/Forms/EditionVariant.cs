using Disclosure.Schema;

namespace Disclosure.Forms;

/// <summary>
/// An edition as a document uses it: plain, or a hybrid that prints optional rows in the place of those that they replace. Its rows, cells,
/// printed tables and equations are worked out once.
/// </summary>
internal sealed class EditionVariant
{
    private readonly bool[] _counts;
    private readonly PrintedTable?[] _tables;
    private readonly HeadForm?[]?[] _heads;

    /// <param name="edition">The edition.</param>
    /// <param name="optionalRows">The first slots of the optional rows that are printed.</param>
    public EditionVariant(CompiledEdition edition, int[] optionalRows)
    {
        Edition = edition;
        OptionalRows = optionalRows;
        Found = new byte[edition.Definition.SlotCount];
        _counts = new bool[edition.Definition.SlotCount];
        _tables = new PrintedTable?[edition.Definition.Tables.Count];
        _heads = new HeadForm?[]?[_tables.Length];
        foreach (var table in edition.Definition.Tables)
            foreach (var block in table.Blocks)
                Enter(block);
    }

    /// <summary>The edition.</summary>
    public CompiledEdition Edition { get; }

    /// <summary>The first slots of the optional rows that are printed.</summary>
    public int[] OptionalRows { get; }

    /// <summary>Whether no optional row is printed.</summary>
    public bool IsPlain => OptionalRows.Length == 0;

    /// <summary>How many tables the edition has.</summary>
    public int TableCount => _tables.Length;

    /// <summary>How many slots the edition has.</summary>
    public int SlotCount => _counts.Length;

    /// <summary>How often each row is found in a document that prints all this, by the slot of its first cell.</summary>
    public byte[] Found { get; }

    /// <summary>The slots of the cells that count and are read, in the order of the form.</summary>
    public int[] Cells => field ??= [.. Enumerable.Range(0, _counts.Length).Where(slot => Counts(slot) && Edition.Slots.IsRead(slot))];

    /// <summary>The equations, in the order of the schema, without the terms of rows that are not printed.</summary>
    public Equation[] Equations => field ??= Equation.Of(this);

    /// <summary>The equations that need other reports besides, in the order of the schema.</summary>
    public Equation[] AcrossReports => field ??= Equation.AcrossReports(this);

    /// <summary>The equations as a linear system.</summary>
    public EquationSystem EquationSystem => field ??= new EquationSystem(this);

    /// <summary>Whether a cell counts: false for an optional row that is not printed, and for the rows that a printed one replaces.</summary>
    public bool Counts(int slot) => _counts[slot];

    /// <summary>Whether data lists a cell: every cell of the edition, but an optional row only where it is printed.</summary>
    public bool IsListed(int slot) => _counts[slot] || Edition.Slots.Row(slot).Replaces.Count == 0;

    /// <summary>The head of a block.</summary>
    public HeadForm Head(int table, int block)
    {
        var blocks = Edition.Definition.Tables[table].Blocks;
        var heads = _heads[table] ??= new HeadForm?[blocks.Count];
        return heads[block] ??= HeadForm.Of(blocks[block], Rows(blocks[block]));
    }

    /// <summary>The rows of a block that are printed.</summary>
    public int[] Rows(BlockDefinition block)
    {
        var rows = new List<int>(block.Rows.Count);
        for (var row = 0; row < block.Rows.Count; row++)
            if (block.Rows[row].FirstSlot is >= 0 and var slot && _counts[slot])
                rows.Add(row);
        return rows.ToArray();
    }

    /// <summary>One of the tables as it is printed; made when a document comes to it.</summary>
    public PrintedTable Table(int table) => _tables[table] ??= new PrintedTable(this, table);

    /// <summary>Whether a document prints every row of the variant and no other one: nothing is then to be said of its rows.</summary>
    /// <param name="found">How often each row was found, by the slot of its first cell.</param>
    public bool IsWhole(byte[] found)
    {
        if (found == Found)
            return true;
        for (var slot = 0; slot < found.Length; slot++)
            if (found[slot] == 0 != (Found[slot] == 0))
                return false;
        return true;
    }

    private void Enter(BlockDefinition block)
    {
        for (var row = 0; row < block.Rows.Count; row++)
        {
            var first = block.Rows[row].FirstSlot;
            if (first < 0 || !(block.Rows[row].Replaces.Count > 0 ? OptionalRows.Contains(first) : !IsReplaced(block, row)))
                continue;
            Found[first] = 1;
            for (var column = 0; column < block.Columns.Count; column++)
                _counts[first + column] = true;
        }
    }

    private bool IsReplaced(BlockDefinition block, int row)
    {
        foreach (var other in block.Rows)
            if (other.StandsFor(row) && OptionalRows.Contains(other.FirstSlot))
                return true;
        return false;
    }
}
