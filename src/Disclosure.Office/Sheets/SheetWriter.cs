using Disclosure.Office.Opening;

namespace Disclosure.Office.Sheets;

/// <summary>
/// Gives the cells of a sheet to the builder. Rows that stand below one another are a table if they have frames or several cells; a cell that
/// stands alone in a row without a frame is text, as titles and headings are.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="sheet">The name of the sheet.</param>
internal sealed class SheetWriter(OfficeFile file, string sheet)
{
    private readonly List<List<SheetCell>> _table = [];
    private bool _hasFrame;
    private int _lastRow, _covered;

    /// <summary>Writes a sheet.</summary>
    public void Write(SheetCells cells)
    {
        foreach (var (number, row) in cells.Rows)
        {
            file.Cancellation.ThrowIfCancellationRequested();
            var hasFrame = row.Exists(cell => cell.HasFrame);
            var isCovered = number <= _covered; // A cell of a row above goes on in it.
            var isLine = !hasFrame && !isCovered && row is [{ RowSpan: 1 }];
            if (!isCovered && (number != _lastRow + 1 || isLine || hasFrame != _hasFrame))
                EndTable();
            if (isLine)
                AddLines(row[0]);
            else
                _table.Add(row);
            (_lastRow, _hasFrame) = (number, isCovered ? _hasFrame : hasFrame);
            _covered = Math.Max(_covered, row.Select(cell => number + cell.RowSpan - 1).DefaultIfEmpty().Max());
        }

        EndTable();
    }

    private void AddLines(SheetCell cell)
    {
        foreach (var line in cell.Text.Split('\n'))
            if (HasRoom())
                file.Builder.AddLine(line, PlaceOf(cell));
    }

    private void EndTable()
    {
        if (_table.Count > 0)
            WriteTable();
        _table.Clear();
    }

    private void WriteTable()
    {
        var grid = new SheetGrid(_table);
        file.Builder.BeginTable(TableShape.Grid);
        foreach (var row in _table)
        {
            file.Builder.BeginRow();
            foreach (var (cell, column, span) in grid.Row(row))
            {
                if (column + span > file.Limits.MaxColumns)
                    file.Reach(file.Limits.MaxColumns, "columns");
                else if (HasRoom())
                    file.Builder.AddCell(cell.Text, PlaceOf(cell), column, cell.RowSpan, span);
            }
        }

        file.Builder.EndTable();
    }

    private bool HasRoom()
    {
        if (file.Builder.Count <= file.Limits.MaxCells)
            return true;
        file.Reach(file.Limits.MaxCells, "cells");
        return false;
    }

    private SourcePlace PlaceOf(SheetCell cell) => new() { Sheet = sheet, Cell = cell.Name };
}
