namespace Disclosure.Equations.Systems;

/// <summary>A row without open cells: its sum must be 0.</summary>
internal readonly struct Check(SystemRow row, long sum)
{
    public SystemRow Row => row;

    public long Sum => sum;

    public bool Fails => sum != 0;

    /// <summary>The rows that have no open cell, those that fail first.</summary>
    public static Check[] Of(ReadOnlySpan<SystemRow> rows, CellRanges ranges)
    {
        var checks = new List<Check>(rows.Length);
        foreach (var row in rows)
            if (!HasOpen(row, ranges))
                checks.Add(new Check(row, row.Sum(ranges.Values)));
        return Order(checks);
    }

    /// <summary>The checks that are left when a cell of one of them may be anything: that one says only what it is.</summary>
    public static Check[] Open(ReadOnlySpan<Check> checks, int cell, SystemRow pivot, CellRanges ranges)
    {
        var left = new List<Check>(checks.Length);
        foreach (var check in checks)
        {
            if (check.Row == pivot)
                continue;
            if (check.Row.Factor(cell) == 0)
                left.Add(check);
            else if (check.Row.Without(cell, pivot) is { Cells.Length: > 0 } row)
                left.Add(new Check(row, row.Sum(ranges.Values)));
        }

        return Order(left);
    }

    /// <summary>Whether all checks hold if one cell is another by some amount.</summary>
    public static bool AreMetBy(int cell, ReadOnlySpan<Check> checks)
    {
        var (factor, sum) = (0L, 0L);
        foreach (var check in checks)
        {
            var own = check.Row.Factor(cell);
            if (own == 0 && !check.Fails)
                continue;
            if (own == 0 || !check.Fails)
                return false;
            if (factor == 0)
                (factor, sum) = (own, check.Sum);
            else if ((Int128)sum * own != (Int128)check.Sum * factor)
                return false;
        }

        return true;
    }

    private static Check[] Order(List<Check> checks)
    {
        var ordered = new Check[checks.Count];
        var (first, last) = (0, checks.Count);
        foreach (var check in checks)
            ordered[check.Fails ? first++ : --last] = check;
        return ordered;
    }

    private static bool HasOpen(SystemRow row, CellRanges ranges)
    {
        foreach (var cell in row.Cells)
            if (ranges.IsOpen(cell))
                return true;
        return false;
    }
}
