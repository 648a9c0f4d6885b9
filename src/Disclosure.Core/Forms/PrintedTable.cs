using Disclosure.Forms.Fast;
using Disclosure.Labels.Indexing;

namespace Disclosure.Forms;

/// <summary>A table as the form prints it, run by run from top to bottom. The text layouts differ only in how they write it down.</summary>
internal sealed class PrintedTable
{
    /// <param name="edition">The edition, with or without optional rows.</param>
    /// <param name="table">Which of its tables.</param>
    public PrintedTable(EditionVariant edition, int table)
    {
        var place = new LabelMeaning(1u << edition.Edition.Index, LabelRole.Head, (short)table, 0, 0);
        var blocks = edition.Edition.Definition.Tables[table].Blocks;
        var cells = new List<PrintedCell>();
        for (var index = 0; index < blocks.Count; index++)
        {
            var first = cells.Count;
            var block = new PrintedBlock(blocks[index], place with { Block = (short)index }, edition.Rows(blocks[index]));
            block.Print(cells);
            if (first < cells.Count)
                cells[first] = cells[first] with { BeginsBlock = true };
            Width = Math.Max(Width, block.Width);
        }

        Padding = Pad(cells, Width);
        Runs = PrintedRun.Of(cells);
        CellCount = cells.Count;
    }

    public PrintedRun[] Runs { get; }

    /// <summary>The labels as <see cref="PrintedAsTabs"/> writes them.</summary>
    public PrintedText Tabbed => field ??= PrintedText.Of(Runs, new PrintedAsTabs());

    /// <summary>The labels as <see cref="PrintedAsGrid"/> writes them.</summary>
    public PrintedText Grid => field ??= PrintedText.Of(Runs, new PrintedAsGrid());

    /// <summary>The labels as <see cref="PrintedAsLines"/> writes them.</summary>
    public PrintedText Lines => field ??= PrintedText.Of(Runs, new PrintedAsLines());

    /// <summary>How many cells it has.</summary>
    public int CellCount { get; }

    /// <summary>How many columns its grid has.</summary>
    public int Width { get; }

    /// <summary>How many empty cells fill its last row.</summary>
    public int Padding { get; }

    /// <summary>Tells the first cell of each row how many cells the row above is short of the grid; returns it for the last row.</summary>
    private static int Pad(List<PrintedCell> cells, int width)
    {
        var column = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].BeginsRow)
            {
                cells[i] = cells[i] with { Padding = width - column };
                column = 0;
            }

            column += cells[i].Span;
        }

        return width - column;
    }
}
