using Disclosure.Schema;

namespace Disclosure;

/// <summary>A table as the form prints it, cell by cell from top to bottom. The text layouts differ only in how they write it down.</summary>
internal sealed class PrintedTable
{
    private readonly LabelMeaning _place;
    private readonly List<PrintedCell> _cells = [];

    private PrintedTable(EditionDefinition edition, int editionIndex, int table, bool printsOptionalRows)
    {
        _place = new LabelMeaning(1u << editionIndex, LabelRole.Head, (short)table, 0, 0);
        var blocks = edition.Tables[table].Blocks;
        for (var block = 0; block < blocks.Count; block++)
        {
            var first = _cells.Count;
            new PrintedBlock(blocks[block], _place with { Block = (short)block }, printsOptionalRows).Print(_cells);
            if (first < _cells.Count)
                _cells[first] = _cells[first] with { BeginsBlock = true };
        }

        Cells = [.. _cells];
        FirstCharacter = Folding.Fold(_cells.First(cell => cell.Kind == PrintedCellKind.Label).Text)[0];
        Width = blocks.Max(block => PrintedBlock.Width(block, printsOptionalRows));
    }

    public PrintedCell[] Cells { get; }

    /// <summary>How many columns its grid has.</summary>
    public int Width { get; }

    /// <summary>The first character of its first label, folded.</summary>
    public char FirstCharacter { get; }

    public static PrintedTable Of(EditionDefinition edition, int editionIndex, int table, bool printsOptionalRows) =>
        new(edition, editionIndex, table, printsOptionalRows);
}
