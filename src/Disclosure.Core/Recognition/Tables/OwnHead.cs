using Disclosure.Forms;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// Recognises a head that is the form's own: every cell in the form's order is the label of the form or a beginning of it. Where labels were
/// cut, what was cut off may stand in a row of its own below.
/// </summary>
internal static class OwnHead
{
    /// <summary>Compares a head with that of the form.</summary>
    /// <param name="form">The head of the form.</param>
    /// <param name="head">The head of the page.</param>
    /// <param name="hasRows">Whether its rows are known.</param>
    /// <param name="cells">Takes the cell of each leaf.</param>
    /// <returns>The leaves whose label was cut; null if the head is another one.</returns>
    public static List<int>? Find(HeadForm form, HeadCells head, bool hasRows, int[] cells) => hasRows
        ? Find(form, form.Levels, head, hasRows, cells)
        : Find(form, form.InOneRow, head, hasRows, cells) ?? Find(form, form.GroupsBeforeColumns, head, hasRows, cells);

    private static List<int>? Find(HeadForm form, HeadLabel[][] levels, HeadCells head, bool hasRows, int[] cells)
    {
        var rows = hasRows ? head.Rows : [Once(head.Rows is [var row] ? row : [.. head.Rows.SelectMany(cells => cells)], levels[0].Length, head)];
        if (rows.Count < levels.Length)
            return null;
        var cut = new List<int>();
        var rests = new List<string>();
        for (var level = 0; level < levels.Length; level++)
            if (!Matches(levels[level], rows[level], head, cut, rests))
                return null;
        if (rows.Count > levels.Length && !AreRests(rows, levels.Length, head, rests))
            return null;
        for (var level = 0; level < levels.Length; level++)
            for (var at = 0; at < levels[level].Length; at++)
                if (levels[level][at].Leaf >= 0)
                    cells[levels[level][at].Leaf] = rows[level][at];
        return cut;
    }

    /// <summary>A head that a page break prints again, line by line, is the same head.</summary>
    private static List<int> Once(List<int> cells, int count, HeadCells head)
    {
        if (cells.Count != 2 * count)
            return cells;
        for (var at = 0; at < count; at++)
            if (!head.AreSame(cells[at], cells[at + count]))
                return cells;
        return cells.GetRange(0, count);
    }

    private static bool Matches(HeadLabel[] labels, List<int> cells, HeadCells head, List<int> cut, List<string> rests)
    {
        if (labels.Length != cells.Count)
            return false;
        for (var at = 0; at < labels.Length; at++)
        {
            if (head.Means(cells[at], labels[at]))
                continue;
            if (head.IsKnown(cells[at]) || !head.Begins(cells[at], labels[at], out var rest))
                return false;
            rests.Add(rest);
            if (labels[at].Leaf >= 0)
                cut.Add(labels[at].Leaf);
        }

        return true;
    }

    private static bool AreRests(List<List<int>> rows, int first, HeadCells head, List<string> rests)
    {
        var next = 0;
        foreach (var cell in rows.Skip(first).SelectMany(row => row))
            if (next == rests.Count || !head.Is(cell, rests[next++]))
                return false;
        return next == rests.Count;
    }
}
