using Disclosure.Documents;

namespace Disclosure.Layouts;

/// <summary>
/// One cell a line with an empty line behind every cell, or a text whose line ends are all doubled: of the blank lines between two lines, only
/// those beyond the first can be blank cells, two lines each. Lines with nothing between them are parts of one cell.
/// </summary>
internal static class SpacedLines
{
    public const string Name = "SpacedLines";

    /// <summary>A habit takes some lines to show.</summary>
    private const int MinLines = 12;

    /// <summary>Tells the lines of a document by their blank lines, and counts those that are only habit no longer.</summary>
    /// <returns>Whether the document is so.</returns>
    public static bool Settle(DocumentCells cells)
    {
        var (spaced, close) = (0, 0);
        for (var cell = 1; cell < cells.Count; cell++)
        {
            if (cells[cell].IsInTable || cells[cell - 1].IsInTable)
                continue;
            spaced += cells[cell].BlankLinesAbove % 2;
            close += cells[cell].BlankLinesAbove == 0 ? 1 : 0;
        }

        if (spaced < MinLines || close * 4 > spaced)
            return false;
        for (var cell = 0; cell < cells.Count; cell++)
            if (cells[cell] is { IsInTable: false, BlankLinesAbove: > 0 and var lines })
                cells[cell] = cells[cell] with { Column = (lines - 1) / 2 };
        return true;
    }
}
