namespace Disclosure.Pdf.Layout;

/// <summary>Makes one grid of the parts of a table: their columns are one another's, and a head that pages repeat is there once.</summary>
internal static class ChainRows
{
    /// <summary>The rows of the table, each with the cells that begin in it.</summary>
    public static List<List<ChainCell>> Of(TableChain chain)
    {
        var columns = chain.Columns();
        var rows = new List<List<ChainCell>>();
        foreach (var part in chain.Parts)
        {
            var own = Rows(part, columns);
            own.RemoveRange(0, RepeatedHead(rows, own));
            CutCells.Join(rows, own);
            rows.AddRange(own);
        }

        return rows;
    }

    private static List<List<ChainCell>> Rows(TablePart part, double[] columns)
    {
        var table = part.Element.Table;
        var rows = new List<List<ChainCell>>();
        for (var row = 0; row + 1 < table.Rows.Count; row++)
            rows.Add([]);
        foreach (var (cell, lines) in table.Cells.Zip(part.Element.Texts))
        {
            var (first, end) = (Nearest(columns, table.Columns[cell.Column]), Nearest(columns, table.Columns[cell.Column + cell.ColumnSpan]));
            var places = lines.Count > 0 ? lines.Select(line => part.Page.Place(line.Box)) : [part.Page.Place(cell.Box)];
            if (end > first)
                rows[cell.Row].Add(new ChainCell(first, cell.RowSpan, end - first, lines, [.. places]));
        }

        return rows;
    }

    /// <summary>How many of the first rows are those that the table begins with, as far as no cell reaches beyond them.</summary>
    private static int RepeatedHead(List<List<ChainCell>> rows, List<List<ChainCell>> own)
    {
        var (head, reach) = (0, 0);
        for (var row = 0; row < Math.Min(rows.Count, own.Count) && AreSame(rows[row], own[row]); row++)
        {
            foreach (var cell in own[row])
                reach = Math.Max(reach, row + cell.RowSpan);
            if (reach == row + 1)
                head = reach;
        }

        return head;
    }

    private static bool AreSame(List<ChainCell> one, List<ChainCell> other) =>
        one.Count == other.Count && one.Zip(other).All(pair =>
            (pair.First.Column, pair.First.ColumnSpan, pair.First.RowSpan, pair.First.Text) == (pair.Second.Column, pair.Second.ColumnSpan, pair.Second.RowSpan, pair.Second.Text));

    private static int Nearest(double[] places, double place)
    {
        var nearest = 0;
        for (var at = 1; at < places.Length; at++)
            if (Math.Abs(places[at] - place) < Math.Abs(places[nearest] - place))
                nearest = at;
        return nearest;
    }
}
