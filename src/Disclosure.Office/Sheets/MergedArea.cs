using Disclosure.Office.Opening;

namespace Disclosure.Office.Sheets;

/// <summary>Merges cells: the first one goes over the others, of which nothing is shown.</summary>
/// <param name="most">Over how many rows all of them may go together.</param>
internal sealed class MergedArea(int most)
{
    private readonly List<MergedCells> _merged = [];

    public void Add(MergedCells merged)
    {
        if (_merged.Count > most)
            throw new RefusedException("it has more merged cells than may be read");
        _merged.Add(merged);
    }

    /// <summary>The rows with their cells merged. A row over which merged cells go is there, also if it has no cell of its own.</summary>
    public SortedDictionary<int, List<SheetCell>> Apply(SortedDictionary<int, List<SheetCell>> rows)
    {
        if (_merged.Count == 0 || rows.Count == 0)
            return rows;
        var (lastRow, count) = (rows.Keys.Last(), 0);
        foreach (var merged in _merged.OrderBy(one => one.Row).ThenBy(one => one.Column))
        {
            if (merged.Row > lastRow || (merged.Row, merged.Column) == (merged.EndRow, merged.EndColumn))
                continue;
            var end = Math.Min(merged.EndRow, lastRow);
            if ((count += end - merged.Row + 1) > most)
                throw new RefusedException("it has more merged cells than may be read");
            Merge(rows, merged with { EndRow = end });
        }

        return rows;
    }

    private static void Merge(SortedDictionary<int, List<SheetCell>> rows, MergedCells merged)
    {
        SheetCell? first = null;
        for (var row = merged.Row; row <= merged.EndRow; row++)
        {
            if (!rows.TryGetValue(row, out var cells))
                rows.Add(row, cells = []);
            var at = cells.FindIndex(cell => cell.Column + cell.ColumnSpan > merged.Column);
            at = at < 0 ? cells.Count : at;
            var count = 0;
            while (at + count < cells.Count && cells[at + count].Column <= merged.EndColumn)
                count++;
            if (row == merged.Row)
                first = count > 0 && cells[at].Column == merged.Column ? cells[at] : new SheetCell(row, merged.Column, "", HasFrame: false);
            cells.RemoveRange(at, count);
            if (row == merged.Row)
                cells.Insert(at, first! with { RowSpan = merged.EndRow - row + 1, ColumnSpan = merged.EndColumn - merged.Column + 1 });
        }
    }
}
