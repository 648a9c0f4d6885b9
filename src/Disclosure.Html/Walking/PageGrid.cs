using System.Globalization;
using AngleSharp.Dom;
using Disclosure.Html.Scanning;

namespace Disclosure.Html.Walking;

/// <summary>
/// The grid of a table, as browsers lay it out. Spans end where the table does: rows with their group, and a cell that has a row to itself with the
/// widest of the others. Columns between others in which no cell begins are one with the column before them.
/// </summary>
internal static class PageGrid
{
    /// <summary>The rows of the grid.</summary>
    /// <param name="table">The table.</param>
    /// <param name="maxColumns">How many columns it may have.</param>
    /// <param name="isWhole">Whether it has no more.</param>
    public static List<List<GridCell>> Of(PageTable table, int maxColumns, out bool isWhole)
    {
        var rows = new List<List<GridCell>>();
        isWhole = true;
        foreach (var group in table.Groups)
        {
            var taken = new int[maxColumns]; // Up to which row of the group a cell stands in each column.
            for (var row = 0; row < group.Count; row++)
                rows.Add(Row(group, row, taken, ref isWhole));
        }

        return Merge(rows, maxColumns);
    }

    private static List<GridCell> Row(List<List<IElement>> group, int row, int[] taken, ref bool isWhole)
    {
        var cells = new List<GridCell>(group[row].Count);
        var column = 0;
        foreach (var element in group[row])
        {
            if (element.HasAttribute(LeanTag.BehindBrokenAttribute))
                column++; // A cell may have stood there: its column is left free.
            while (column < taken.Length && taken[column] > row)
                column++;
            if (column >= taken.Length)
            {
                isWhole = false;
                break;
            }

            var columns = Math.Min(Span(element, "colspan"), taken.Length - column);
            var rows = Span(element, "rowspan") is > 0 and var span ? Math.Min(span, group.Count - row) : group.Count - row;
            cells.Add(new GridCell(element, column, rows, columns));
            taken.AsSpan(column, columns).Fill(row + rows);
            column += columns;
        }

        return cells;
    }

    /// <summary>Makes one column of those that no cell tells apart. Where other rows are wider than a row, that may have lost a cell: they stay so.</summary>
    private static List<List<GridCell>> Merge(List<List<GridCell>> rows, int maxColumns)
    {
        var begins = new bool[maxColumns + 1];
        var last = 0;
        foreach (var cell in rows.SelectMany(row => row))
        {
            begins[cell.Column] = true;
            last = Math.Max(last, cell.Column);
        }

        foreach (var row in rows)
            if (row.Count > 1 && row[^1].Column + row[^1].ColumnSpan is var end && end > last)
                begins.AsSpan(last, end - last).Fill(true);
        var before = new int[maxColumns + 1]; // How many columns begin before each.
        for (var column = 0; column < maxColumns; column++)
            before[column + 1] = before[column] + (begins[column] ? 1 : 0);
        return rows.ConvertAll(row => row.ConvertAll(cell => cell with
        {
            Column = before[cell.Column],
            ColumnSpan = before[cell.Column + cell.ColumnSpan] - before[cell.Column],
        }));
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1;
}
