using Disclosure.Schema;
using Disclosure.Writing;

namespace Disclosure.Forms;

/// <summary>The tables of an edition, with or without its optional rows; each is made when a document comes to it.</summary>
internal sealed class PrintedEdition
{
    private readonly EditionDefinition _edition;
    private readonly PrintedTable?[] _tables;
    private readonly char[] _firstCharacters;

    /// <param name="edition">The edition.</param>
    /// <param name="index">Its index in the form.</param>
    /// <param name="printsOptionalRows">Whether optional rows are printed in the place of those that they replace.</param>
    public PrintedEdition(EditionDefinition edition, int index, bool printsOptionalRows)
    {
        _edition = edition;
        PrintsOptionalRows = printsOptionalRows;
        _tables = new PrintedTable?[edition.Tables.Count];
        _firstCharacters = new char[edition.Tables.Count];
        Index = index;
        Found = new byte[edition.SlotCount];
        foreach (var table in edition.Tables)
            foreach (var block in table.Blocks)
                foreach (var row in PrintedBlock.PrintedRows(block, printsOptionalRows))
                    Found[block.Rows[row].FirstSlot] = 1;
    }

    /// <summary>Its index in the form.</summary>
    public int Index { get; }

    /// <summary>Whether optional rows are printed in the place of those that they replace.</summary>
    public bool PrintsOptionalRows { get; }

    /// <summary>How many tables there are.</summary>
    public int TableCount => _tables.Length;

    /// <summary>How many slots there are.</summary>
    public int SlotCount => _edition.SlotCount;

    /// <summary>How often each row is found in a document that prints all this, by the slot of its first cell.</summary>
    public byte[] Found { get; }

    /// <summary>The first character of a table's first label, folded. It is asked of every line, before any table is printed.</summary>
    public char FirstCharacter(int table) =>
        _firstCharacters[table] is not '\0' and var known ? known : _firstCharacters[table] = FindFirstCharacter(_edition.Tables[table]);

    /// <summary>One of its tables.</summary>
    public PrintedTable Table(int table) => _tables[table] ??= new PrintedTable(_edition, Index, table, PrintsOptionalRows);

    private static char FindFirstCharacter(TableDefinition table)
    {
        foreach (var block in table.Blocks)
            if (PrintedBlock.FirstLabel(block) is { } label)
                return Folding.Fold(label.Text)[0];
        return '\0';
    }
}
