using System.Globalization;
using System.Text;

namespace Disclosure.Testing;

/// <summary>
/// A report as a workbook: lines in cells of their own, tables with merged cells, figures as numbers or as text. With noise, no two workbooks look
/// alike, and all say the same.
/// </summary>
/// <param name="random">Draws the noise; null for a bare workbook.</param>
public sealed class XlsxLayout(Random? random = null)
{
    private readonly StringBuilder _rows = new(), _merged = new();
    private XlsxFile _file = new();
    private bool _hasFrames;
    private int _row, _firstColumn, _sheets;

    /// <summary>Writes a report down.</summary>
    public byte[] Render(ReportPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        _file = new XlsxFile();
        var isManySheets = IsDrawn(3);
        _firstColumn = IsDrawn(3) ? 2 : 1;
        _hasFrames = !IsDrawn(3);
        foreach (var part in ReportPage.Of(picture, table => [TableRows.Of(picture, table)]).Parts)
        {
            if (part.Table >= 0)
                WriteTable(part.Rows);
            else if (part.Line.Length > 0)
                WriteLine(part.Line);
            else if (IsDrawn(2))
                _row++;
            if (part.Table >= 0 && isManySheets)
                EndSheet();
        }

        EndSheet();
        return _file.ToBytes(isStrict: IsDrawn(5));
    }

    private bool IsDrawn(int times) => random?.Next(times) == 0;

    private void WriteLine(string line)
    {
        foreach (var text in IsDrawn(2) ? [line] : line.Split('\n'))
        {
            BeginRow();
            Write(new XlsxCellMarkup(_file, random).Of(Name(_firstColumn), text, hasFrame: false));
            if (IsDrawn(3))
                Merge(_firstColumn, 8, 1);
            EndRow();
        }
    }

    private void WriteTable(IReadOnlyList<PrintedCell[]> rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            BeginRow();
            var column = 0;
            foreach (var cell in rows[row])
            {
                if (cell.Role != CellRole.Continuation)
                    Merge(_firstColumn + column, cell.Span, 1 + MergedRows.Below(rows, row, column, cell.Span));
                for (var part = 0; part < cell.Span; part++)
                    Write(new XlsxCellMarkup(_file, random).Of(Name(_firstColumn + column + part), part == 0 ? cell.Text : "", _hasFrames));
                column += cell.Span;
            }

            EndRow();
        }

        if (IsDrawn(2))
            _row++;
    }

    private void EndSheet()
    {
        if (_rows.Length > 0)
            _file.Add($"Sheet{++_sheets}", $"<sheetData>{_rows}</sheetData>" + (_merged.Length > 0 ? $"<mergeCells>{_merged}</mergeCells>" : ""));
        _rows.Clear();
        _merged.Clear();
        _row = 0;
    }

    private void BeginRow() => _rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{++_row}\">");

    private void EndRow() => _rows.Append("</row>");

    private void Write(string cell) => _rows.Append(cell);

    private void Merge(int column, int columns, int rows)
    {
        if (columns > 1 || rows > 1)
            _merged.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{Name(column)}:{(char)('A' + column + columns - 2)}{_row + rows - 1}\"/>");
    }

    private string Name(int column) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column - 1)}{_row}");
}
