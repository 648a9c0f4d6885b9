using Disclosure.Office.Markups;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace Disclosure.Office.Words;

/// <summary>Puts the cells of a table into a grid, row by row: over columns by their spans, over rows by their merges.</summary>
/// <param name="document">The document.</param>
/// <param name="place">The place of the table.</param>
internal sealed class GridRows(WordDocument document, string place)
{
    private readonly Dictionary<int, GridCell> _open = []; // Merges that the row before reached, by their first column.
    private int _rows;
    private int? _width;

    /// <summary>The rows so far.</summary>
    public List<List<GridCell>> Rows { get; } = [];

    /// <summary>Whether all rows so far are equally wide.</summary>
    public bool IsEven { get; private set; } = true;

    /// <summary>Adds a row.</summary>
    public void Add(TableRow row)
    {
        _rows++;
        if (!document.Shown.IsThere(row))
            return;
        var cells = new List<GridCell>();
        var before = new Dictionary<int, GridCell>(_open);
        _open.Clear();
        var column = Gap<GridBefore>(row);
        foreach (var (index, cell) in document.Shown.Of(row).OfType<WordCell>().Index())
            if (document.Shown.IsThere(cell))
                column += Add(cell, index, column, cells, before);
        Rows.Add(cells);
        column += Gap<GridAfter>(row);
        IsEven &= column == (_width ??= column);
    }

    /// <summary>Adds a cell, and says over how many columns it goes.</summary>
    private int Add(WordCell cell, int index, int column, List<GridCell> cells, Dictionary<int, GridCell> before)
    {
        var properties = document.Shown.Properties(cell);
        var span = Span(Markup.Number(properties?.GetFirstChild<GridSpan>()?.Val?.InnerText));
        if (column + span > document.File.Limits.MaxColumns)
        {
            document.File.Reach(document.File.Limits.MaxColumns, "columns");
            return 0;
        }

        if (IsContinued(properties?.GetFirstChild<HorizontalMerge>()) == true && cells is [.., var left] && left.EndColumn == column)
        {
            left.ColumnSpan += span;
            return span;
        }

        var isContinued = IsContinued(properties?.GetFirstChild<VerticalMerge>());
        if (isContinued == true && before.TryGetValue(column, out var above) && above.ColumnSpan == span)
        {
            above.RowSpan++;
            _open[column] = above;
            return span;
        }

        var path = string.Create(CultureInfo.InvariantCulture, $"{place}, row {_rows}, cell {index + 1}");
        cells.Add(new GridCell(cell, path, column) { ColumnSpan = span, HasTable = HasTable(cell) });
        if (isContinued is not null)
            _open[column] = cells[^1];
        return span;
    }

    /// <summary>Whether a cell is merged with the one before it; null where it is not merged at all.</summary>
    private static bool? IsContinued(OpenXmlElement? merge) => merge switch
    {
        VerticalMerge vertical => vertical.Val?.InnerText != "restart",
        HorizontalMerge horizontal => horizontal.Val?.InnerText != "restart",
        _ => null,
    };

    private bool HasTable(OpenXmlElement parent) => document.Shown.Of(parent).OfType<Table>().Any(table => CellCount(table) > 1);

    private int CellCount(Table table) => document.Shown.Rows(table).SelectMany(row => document.Shown.Of(row)).OfType<WordCell>()
        .Sum(cell => 1 + document.Shown.Of(cell).OfType<Table>().Sum(CellCount));

    private int Gap<T>(TableRow row)
        where T : DecimalNumberType => Math.Clamp(Markup.Number(row.TableRowProperties?.GetFirstChild<T>()?.Val?.InnerText) ?? 0, 0, document.File.Limits.MaxColumns);

    private int Span(int? span) => Math.Clamp(span ?? 1, 1, document.File.Limits.MaxColumns);
}
