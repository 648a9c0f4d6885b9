using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Office.Words;

/// <summary>A table of a document as a grid. One that holds other tables, or no two cells side by side, only lays out what stands in it.</summary>
internal sealed class TableGrid
{
    private TableGrid(List<List<GridCell>> rows, bool isEven)
    {
        Rows = rows;
        IsEven = isEven;
    }

    /// <summary>The rows of the grid.</summary>
    public IReadOnlyList<IReadOnlyList<GridCell>> Rows { get; }

    /// <summary>Whether its rows are all equally wide. In others, the columns are those that the program makes of widths, not those that the cells say.</summary>
    public bool IsEven { get; }

    public IEnumerable<GridCell> Cells => Rows.SelectMany(row => row);

    /// <summary>Whether it only lays out what stands in it.</summary>
    public bool IsLayout => Rows.All(row => row.Count < 2) || Cells.Any(cell => cell.HasTable);

    /// <summary>The grid of a table.</summary>
    /// <param name="document">The document.</param>
    /// <param name="table">The table.</param>
    /// <param name="place">Its place.</param>
    public static TableGrid Of(WordDocument document, Table table, string place)
    {
        var builder = new GridRows(document, place);
        foreach (var row in document.Shown.Rows(table))
            builder.Add(row);
        return new TableGrid(Merge(builder.Rows), builder.IsEven);
    }

    /// <summary>Makes one column of those that no cell tells apart.</summary>
    private static List<List<GridCell>> Merge(List<List<GridCell>> rows)
    {
        int[] begins = [.. rows.SelectMany(row => row).Select(cell => cell.Column).Distinct().Order()];
        return rows.ConvertAll(row => row.ConvertAll(cell =>
        {
            var (first, end) = (Index(cell.Column), Index(cell.EndColumn));
            return cell with { Column = first, ColumnSpan = end - first };
        }));

        int Index(int column) => Array.BinarySearch(begins, column) is >= 0 and var at ? at : ~Array.BinarySearch(begins, column);
    }
}
