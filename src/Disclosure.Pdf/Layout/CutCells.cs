namespace Disclosure.Pdf.Layout;

/// <summary>
/// Joins the two parts of a cell that the end of a page cuts. Lines close each part, so that one cell over two pages looks like two; what tells is
/// the row. In a row below merged labels that has labels and no figures, the cells that are not below those go on from the page before: it is the
/// rest of a head. Elsewhere a blank below merged rows does, if it is merged itself or stands before a label. What else may be cut is left as it
/// is: its labels will tell.
/// </summary>
internal sealed class CutCells
{
    private readonly List<List<ChainCell>> _above;
    private readonly List<(int Row, ChainCell Cell)> _last;

    private CutCells(List<List<ChainCell>> above)
    {
        _above = above;
        _last = [.. Enumerable.Range(0, above.Count).SelectMany(row => above[row].Where(cell => row + cell.RowSpan == above.Count).Select(cell => (row, cell)))];
    }

    /// <summary>Joins cells.</summary>
    /// <param name="above">The rows before the cut.</param>
    /// <param name="below">The rows behind it. Cells that go on from above are taken out of them.</param>
    public static void Join(List<List<ChainCell>> above, List<List<ChainCell>> below)
    {
        if (above.Count > 0 && below.Count > 0)
            new CutCells(above).Join(below[0]);
    }

    private void Join(List<ChainCell> row)
    {
        var isHead = IsRestOfHead(row);
        foreach (var cell in row.ToArray())
            if (Above(cell) is { Cell: { } upper } found && (isHead || IsRestOfGroup(row, cell, upper)))
            {
                _above[found.Row][_above[found.Row].IndexOf(upper)] = Joined(upper, cell);
                row.Remove(cell);
            }
    }

    private static ChainCell Joined(ChainCell upper, ChainCell lower) => upper with
    {
        RowSpan = upper.RowSpan + lower.RowSpan,
        Lines = [.. upper.Lines, .. lower.Lines],
        Places = lower.Lines.Count == 0 ? upper.Places : upper.Lines.Count == 0 ? lower.Places : [.. upper.Places, .. lower.Places],
    };

    private bool IsRestOfHead(List<ChainCell> row) =>
        row.TrueForAll(cell => !HasFigure(cell))
        && row.Exists(cell => cell.Lines.Count > 0 && IsBelowWider(cell))
        && row.TrueForAll(cell => IsBelowWider(cell) || Above(cell).Cell is not null);

    private static bool IsRestOfGroup(List<ChainCell> row, ChainCell cell, ChainCell upper)
    {
        if (cell.Lines.Count > 0)
            return false;
        var next = row.Find(other => other.Column > cell.Column && other.Lines.Count > 0);
        return cell.RowSpan > 1 || (upper.RowSpan > 1 && next is { Text.Length: > 2 } && !char.IsDigit(next.Text[^1]));
    }

    private static bool HasFigure(ChainCell cell) => cell.Text.AsSpan().ContainsAnyInRange('0', '9') || cell.Text.AsSpan().ContainsAnyInRange('０', '９');

    private bool IsBelowWider(ChainCell cell) =>
        _last.Exists(upper => upper.Cell.Column <= cell.Column && upper.Cell.EndColumn >= cell.EndColumn && upper.Cell.ColumnSpan > cell.ColumnSpan);

    /// <summary>The cell that ends right above another one, and is just as wide.</summary>
    private (int Row, ChainCell? Cell) Above(ChainCell cell) =>
        _last.Find(upper => upper.Cell.Column == cell.Column && upper.Cell.ColumnSpan == cell.ColumnSpan);
}
