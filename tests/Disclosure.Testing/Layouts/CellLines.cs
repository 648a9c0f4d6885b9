namespace Disclosure.Testing;

/// <summary>The lines of a cell in layouts with a cell a line.</summary>
internal static class CellLines
{
    /// <summary>Writes a cell down: a line, or several if its column forces them.</summary>
    public static IEnumerable<TextLine> Of(PrintedCell cell, string before, int row) => cell.Text.Contains('\n')
        ? cell.Text.Split('\n').Select((part, i) => new TextLine(i == 0 ? before + part : part, cell) { Row = row, IsPart = i > 0 })
        : [new TextLine(before + cell.Text, cell) { Row = row }];
}
