namespace Disclosure.Testing;

/// <summary>Draws rows of a table on a page.</summary>
internal sealed class PdfTableDrawing(PdfCanvas page, PdfNoise noise, Random random, double left, double top)
{
    /// <summary>Where the next row begins.</summary>
    public double Y { get; private set; } = top;

    /// <summary>Draws some rows. A cell that goes over more of them is drawn as far as it stands among these; its text too.</summary>
    public void Draw(PdfTable table, int first, int end)
    {
        foreach (var cell in table.Cells)
        {
            var (from, to) = (Math.Max(cell.Row, first), Math.Min(cell.Row + cell.RowSpan, end));
            if (from >= to)
                continue;
            var cellTop = Y - Sum(table.Heights, first, from);
            var cellBottom = Y - Sum(table.Heights, first, to);
            if (noise.IsRuled)
                Border(left + cell.Left, cellBottom, left + cell.Right, cellTop, cell.Left > 0, cell.Right < table.Width - 0.1);
            Text(cell, from, Sum(table.Heights, cell.Row, from), cellBottom, cellTop);
        }

        Y -= Sum(table.Heights, first, end);
    }

    private static double Sum(double[] heights, int first, int end) => heights.AsSpan(first, end - first).ToArray().Sum();

    /// <summary>Draws the lines for which there is room: those that found none in the rows before, on the page before.</summary>
    private void Text(PdfTableCell cell, int from, double before, double bottom, double top)
    {
        var leading = cell.Size * PdfTableCell.Leading;
        var done = from == cell.Row ? 0 : (int)((before - PdfTableCell.Padding) / leading);
        var lines = cell.Lines.Skip(done).Take((int)((top - bottom - PdfTableCell.Padding) / leading)).ToList();
        var y = (top + bottom) / 2 + lines.Count * leading / 2 - cell.Size;
        var isCentred = random.Next(2) == 0;
        foreach (var line in lines)
        {
            var x = isCentred
                ? left + (cell.Left + cell.Right) / 2 - PdfCanvas.Width(line) * cell.Size / 2
                : left + cell.Left + PdfTableCell.Padding;
            page.Text(x, y, cell.Size, line);
            if (noise.IsBold)
                page.Text(x + 0.3, y, cell.Size, line);
            y -= leading;
        }
    }

    private void Border(double x0, double y0, double x1, double y1, bool hasLeft, bool hasRight)
    {
        Edge(x0, y0, x1, y0);
        Edge(x0, y1, x1, y1);
        if (hasLeft || noise.Lines != PdfLineStyle.OpenSides)
            Edge(x0, y0, x0, y1);
        if (hasRight || noise.Lines != PdfLineStyle.OpenSides)
            Edge(x1, y0, x1, y1);
    }

    private void Edge(double x0, double y0, double x1, double y1)
    {
        var (across, down) = (x1 > x0 ? 1.0 : 0.0, y1 > y0 ? 1.0 : 0.0);
        switch (noise.Lines)
        {
            case PdfLineStyle.Filled:
                page.Fill(x0 - 0.24, y0 - 0.24, x1 - x0 + 0.48, y1 - y0 + 0.48);
                break;
            case PdfLineStyle.Double:
                page.Line(x0 - 0.7 * down, y0 - 0.7 * across, x1 - 0.7 * down, y1 - 0.7 * across, 0.4);
                page.Line(x0 + 0.7 * down, y0 + 0.7 * across, x1 + 0.7 * down, y1 + 0.7 * across, 0.4);
                break;
            case PdfLineStyle.Dashed:
                page.Line(x0, y0, x1, y1, dashes: "3 2");
                break;
            case PdfLineStyle.Dashes:
                for (var at = 0.0; at < x1 - x0 + y1 - y0; at += 5)
                    page.Line(x0 + at * across, y0 + at * down, Math.Min(x1, x0 + (at + 3) * across), Math.Min(y1, y0 + (at + 3) * down));
                break;
            default:
                page.Line(x0, y0, x1, y1);
                break;
        }
    }
}
