using Disclosure.Pdf.Texts;

namespace Disclosure.Pdf.Layout;

/// <summary>A cell of a table over all its pages.</summary>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">Over how many rows it goes.</param>
/// <param name="ColumnSpan">Over how many columns it goes.</param>
/// <param name="Lines">What stands in it.</param>
/// <param name="Places">Where each line stands; where the cell does, if it is blank.</param>
internal sealed record ChainCell(
    int Column, int RowSpan, int ColumnSpan, IReadOnlyList<TextLine> Lines, IReadOnlyList<SourcePlace> Places)
{
    public int EndColumn => Column + ColumnSpan;

    public string Text => string.Join('\n', Lines.Select(line => line.Text));
}
