using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace Disclosure.Office.Words;

/// <summary>A cell of a table, with its place in the grid.</summary>
/// <param name="Element">The cell.</param>
/// <param name="Path">Its place in the document.</param>
/// <param name="Column">Its first column, from 0.</param>
internal sealed record GridCell(WordCell Element, string Path, int Column)
{
    public int ColumnSpan { get; set; } = 1;

    public int RowSpan { get; set; } = 1;

    public int EndColumn => Column + ColumnSpan;

    /// <summary>Whether a table of more than one cell stands in it.</summary>
    public bool HasTable { get; init; }
}
