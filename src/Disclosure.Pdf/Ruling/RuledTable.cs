namespace Disclosure.Pdf.Ruling;

/// <summary>A table as its lines draw it.</summary>
/// <param name="Columns">Where its columns begin, and where the last one ends, from left to right.</param>
/// <param name="Rows">Where its rows begin, and where the last one ends, from the top down.</param>
/// <param name="Cells">Its cells, row by row.</param>
internal sealed record RuledTable(IReadOnlyList<double> Columns, IReadOnlyList<double> Rows, IReadOnlyList<RuledCell> Cells)
{
    public PageBox Box => new(Columns[0], Rows[^1], Columns[^1], Rows[0]);
}

/// <summary>A cell of a ruled table.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">Over how many rows it goes.</param>
/// <param name="ColumnSpan">Over how many columns it goes.</param>
/// <param name="Box">Where it stands on the page.</param>
internal sealed record RuledCell(int Row, int Column, int RowSpan, int ColumnSpan, PageBox Box);
