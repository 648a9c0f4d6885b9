namespace Disclosure.Testing;

/// <summary>A cell of a table as it is to be drawn.</summary>
/// <param name="Row">Its first row.</param>
/// <param name="RowSpan">Over how many rows it goes.</param>
/// <param name="Left">Its left edge, in points from that of the table.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Lines">Its text.</param>
/// <param name="Size">The size of its characters.</param>
internal sealed record PdfTableCell(int Row, int RowSpan, double Left, double Right, IReadOnlyList<string> Lines, double Size)
{
    public const double Padding = 2, Leading = 1.25;

    /// <summary>How high it must be.</summary>
    public double Height => Lines.Count * Size * Leading + 3 * Padding;
}
