namespace Disclosure.Testing;

/// <summary>Over how many rows merged cells of a printed table go.</summary>
internal static class MergedRows
{
    /// <summary>How many rows a cell goes on below its own.</summary>
    public static int Below(IReadOnlyList<PrintedCell[]> rows, int row, int column, int span)
    {
        var below = 0;
        while (IsContinued(rows, row + below + 1, column, span))
            below++;
        return below;
    }

    /// <summary>Whether a row goes on with a cell of the row above.</summary>
    public static bool IsContinued(IReadOnlyList<PrintedCell[]> rows, int row, int column, int span)
    {
        var at = 0;
        foreach (var cell in row < rows.Count ? rows[row] : [])
        {
            if (at == column)
                return cell.Role == CellRole.Continuation && cell.Span == span;
            at += cell.Span;
        }

        return false;
    }
}
