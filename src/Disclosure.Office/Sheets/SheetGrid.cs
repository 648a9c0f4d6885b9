namespace Disclosure.Office.Sheets;

/// <summary>Rows of a sheet as a grid. Its columns are those in which a cell begins; where a row has no cell in one of them, a blank one stands.</summary>
internal sealed class SheetGrid
{
    private readonly int[] _begins;
    private readonly int[] _coveredUntil;

    public SheetGrid(IReadOnlyList<List<SheetCell>> rows)
    {
        _begins = [.. rows.SelectMany(row => row).Select(cell => cell.Column).Distinct().Order()];
        _coveredUntil = new int[_begins.Length];
        Number = rows[0] is [var first, ..] ? first.Row : 0;
    }

    /// <summary>The number of the next row.</summary>
    private int Number { get; set; }

    /// <summary>The cells of the next row, each with its column and over how many it goes.</summary>
    public IEnumerable<(SheetCell Cell, int Column, int Span)> Row(IReadOnlyList<SheetCell> row)
    {
        var next = 0;
        for (var column = 0; column < _begins.Length;)
        {
            var cell = next < row.Count && row[next].Column == _begins[column] ? row[next++] : null;
            if (cell is null && _coveredUntil[column] >= Number)
            {
                column++;
                continue;
            }

            cell ??= new SheetCell(Number, _begins[column], "", HasFrame: false);
            var end = Before(cell.Column + cell.ColumnSpan);
            _coveredUntil.AsSpan(column, end - column).Fill(Number + cell.RowSpan - 1);
            yield return (cell, column, end - column);
            column = end;
        }

        Number++;
    }

    /// <summary>How many columns begin before one of the sheet.</summary>
    private int Before(int column) => Array.BinarySearch(_begins, column) is >= 0 and var at ? at : ~Array.BinarySearch(_begins, column);
}
