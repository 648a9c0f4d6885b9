using Disclosure.Pdf.Pages;
using Disclosure.Pdf.Ruling;
using Disclosure.Pdf.Texts;

namespace Disclosure.Pdf.Layout;

/// <summary>Puts the characters of a page into the cells of a table.</summary>
internal static class CellTexts
{
    /// <summary>How close digits of one number stand, in heights of a line.</summary>
    private const double Close = 0.12;

    /// <summary>Takes those that stand in the table from the page. Null where there are none: lines alone are no table.</summary>
    public static IReadOnlyList<IReadOnlyList<TextLine>>? Take(RuledTable table, List<Glyph> glyphs)
    {
        var inside = glyphs.FindAll(glyph => Contains(table.Box, glyph));
        if (inside.TrueForAll(glyph => string.IsNullOrWhiteSpace(glyph.Text)))
            return null;
        glyphs.RemoveAll(glyph => Contains(table.Box, glyph));
        var cells = new List<Glyph>[table.Cells.Count];
        var places = Places(table);
        foreach (var row in LineFinder.Rows(inside))
            for (var at = 0; at < row.Count; at++)
            {
                var glyph = at > 0 && IsCut(row[at - 1], row[at]) || at + 1 < row.Count && IsCut(row[at], row[at + 1]) ? row[at] with { Text = DrawnPage.Unknown } : row[at];
                (cells[Cell(glyph)] ??= []).Add(glyph);
            }

        return [.. cells.Select(cell => cell is null ? (IReadOnlyList<TextLine>)[] : LineFinder.Lines(cell))];

        int Cell(Glyph glyph) => places[Row(table, glyph), Column(table, glyph)];

        // A number that is wider than its cell reaches into the next one: its digits are in two cells, and no line between them tells whose they are.
        bool IsCut(Glyph one, Glyph next) =>
            char.IsDigit(one.Text[0]) && char.IsDigit(next.Text[0]) && next.Box.Left - one.Box.Right < Close * one.Height && Cell(one) != Cell(next);
    }

    private static bool Contains(PageBox box, Glyph glyph) =>
        glyph.CentreX > box.Left && glyph.CentreX < box.Right && glyph.CentreY > box.Bottom && glyph.CentreY < box.Top;

    private static int Row(RuledTable table, Glyph glyph)
    {
        var row = 0;
        while (row + 2 < table.Rows.Count && glyph.CentreY < table.Rows[row + 1])
            row++;
        return row;
    }

    private static int Column(RuledTable table, Glyph glyph)
    {
        var column = 0;
        while (column + 2 < table.Columns.Count && glyph.CentreX > table.Columns[column + 1])
            column++;
        return column;
    }

    /// <summary>Which cell stands at each place of the grid.</summary>
    private static int[,] Places(RuledTable table)
    {
        var places = new int[table.Rows.Count - 1, table.Columns.Count - 1];
        foreach (var (index, cell) in table.Cells.Index())
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                    places[row, column] = index;
        return places;
    }
}
