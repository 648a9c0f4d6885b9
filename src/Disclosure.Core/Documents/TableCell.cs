
namespace Disclosure;

/// <summary>A cell of a document's table, by its text and by what is known of its place in the table.</summary>
/// <param name="Offset">Where its text begins in the reading text, in UTF-16 code units from 0.</param>
/// <param name="Length">How many UTF-16 code units the text has; 0 for a blank cell.</param>
/// <param name="Row">The row, from 0. In a <see cref="TableShape.Sequence"/> all cells stand in row 0.</param>
/// <param name="Column">The first column in a <see cref="TableShape.Grid"/>, from 0; elsewhere the number of cells before it in its row.</param>
/// <param name="RowSpan">Over how many rows it goes; 1 where that is not known.</param>
/// <param name="ColumnSpan">Over how many columns it goes; 1 where that is not known.</param>
public readonly record struct TableCell(int Offset, int Length, int Row, int Column, int RowSpan = 1, int ColumnSpan = 1)
{
    /// <summary>The row of a line that stands in no table.</summary>
    internal const int NoRow = -1;

    /// <summary>The offset behind the last code unit.</summary>
    public int End => Offset + Length;

    /// <summary>The column behind the last one that the cell covers.</summary>
    public int EndColumn => Column + ColumnSpan;

    /// <summary>Whether it is a cell of a table, and not a line between tables.</summary>
    internal bool IsInTable => Row != NoRow;

    /// <summary>For a line: how many blank lines stand right above it.</summary>
    internal int BlankLinesAbove => Column;

    /// <summary>A line that stands in no table.</summary>
    internal static TableCell Line(int offset, int length, int blankLinesAbove) => new(offset, length, NoRow, blankLinesAbove);
}
