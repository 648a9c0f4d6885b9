namespace Disclosure.Testing;

/// <summary>Lays out the rows of a table: how wide its columns are, and how high its rows.</summary>
internal sealed class PdfTable
{
    private const double Size = 9;

    public PdfTable(IReadOnlyList<PrintedCell[]> rows, double width)
    {
        var count = rows.Max(row => row.Sum(cell => cell.Span));
        var edges = Edges(rows, count, width);
        Width = width;
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var (index, cell) in rows[row].Index())
            {
                var end = index == rows[row].Length - 1 ? count : column + cell.Span;
                if (cell.Role != CellRole.Continuation)
                    Cells.Add(Cell(cell.Text, row, 1 + MergedRows.Below(rows, row, column, cell.Span), edges[column], edges[end]));
                column += cell.Span;
            }
        }

        Heights = new double[rows.Count];
        foreach (var cell in Cells.Where(cell => cell.RowSpan == 1))
            Heights[cell.Row] = Math.Max(Heights[cell.Row], cell.Height);
        foreach (var cell in Cells.Where(cell => cell.RowSpan > 1))
            Heights[cell.Row + cell.RowSpan - 1] += Math.Max(0, cell.Height - Heights.AsSpan(cell.Row, cell.RowSpan).ToArray().Sum());
        HeadRows = Enumerable.Range(0, rows.Count).FirstOrDefault(row => rows[row].Any(cell => cell.Role == CellRole.Value));
    }

    public double Width { get; }

    /// <summary>Its cells, row by row.</summary>
    public List<PdfTableCell> Cells { get; } = [];

    /// <summary>How high each row is.</summary>
    public double[] Heights { get; }

    /// <summary>How many rows stand above the first values.</summary>
    public int HeadRows { get; }

    /// <summary>Where columns begin: those of row labels are wider than those of values.</summary>
    private static double[] Edges(IReadOnlyList<PrintedCell[]> rows, int count, double width)
    {
        var weights = new double[count];
        Array.Fill(weights, 1.0);
        foreach (var row in rows)
        {
            var column = 0;
            foreach (var cell in row)
            {
                if (cell.Role == CellRole.Row)
                    weights[column + cell.Span - 1] = 3.5;
                column += cell.Span;
            }
        }

        var edges = new double[count + 1];
        for (var column = 0; column < count; column++)
            edges[column + 1] = edges[column] + weights[column] * width / weights.Sum();
        return edges;
    }

    private static PdfTableCell Cell(string text, int row, int rowSpan, double left, double right)
    {
        var room = right - left - 2 * PdfTableCell.Padding;
        var lines = PdfText.Lines(text, room / Size);
        var size = Math.Min(Size, room / Math.Max(1, lines.Max(PdfCanvas.Width)));
        return new PdfTableCell(row, rowSpan, left, right, lines, size);
    }
}
