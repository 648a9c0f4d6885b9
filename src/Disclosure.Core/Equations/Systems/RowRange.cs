namespace Disclosure.Equations.Systems;

/// <summary>Between which ends the sum of some cells can lie; an end is open as long as a cell without a bound is among them.</summary>
internal struct RowRange
{
    private long _low, _high;
    private int _openLow, _openHigh;

    /// <summary>What a row's cells can add up to.</summary>
    /// <exception cref="OverflowException">It is out of range.</exception>
    public static RowRange Of(SystemRow row, CellRanges ranges)
    {
        var range = default(RowRange);
        for (var i = 0; i < row.Cells.Length && !range.SaysNothing; i++)
            range.Add(row.Factors[i], ranges.Low(row.Cells[i]), ranges.High(row.Cells[i]), 1);
        return range;
    }

    /// <summary>Whether 0 lies in it.</summary>
    public readonly bool HasZero => (_openLow > 0 || _low <= 0) && (_openHigh > 0 || _high >= 0);

    /// <summary>Whether it has no end at all, for more than one cell: it says nothing of any.</summary>
    public readonly bool SaysNothing => _openLow > 1 && _openHigh > 1;

    /// <summary>What a cell of the row can be for the row to be 0, whatever the others are.</summary>
    public readonly (long Low, long High) Solve(long factor, CellRanges ranges, int cell)
    {
        var (others, isWhole) = (this, ranges.Step(cell) > 0);
        others.Add(factor, ranges.Low(cell), ranges.High(cell), -1);
        var (least, most) = (others._openHigh > 0 ? (long?)null : -others._high, others._openLow > 0 ? (long?)null : -others._low);
        if (factor < 0)
            (least, most, factor) = (-most, -least, -factor);
        return (least is { } from ? Divide(from, factor, up: isWhole) : CellRanges.None, most is { } to ? Divide(to, factor, up: !isWhole) : CellRanges.NoEnd);
    }

    private static long Divide(long number, long divisor, bool up) =>
        up ? -CellRanges.Floor(-number, divisor) : CellRanges.Floor(number, divisor);

    private void Add(long factor, long low, long high, int sign)
    {
        if (factor < 0)
            (low, high) = (high == CellRanges.NoEnd ? CellRanges.None : -high, low == CellRanges.None ? CellRanges.NoEnd : -low);
        factor = Math.Abs(factor);
        if (low == CellRanges.None)
            _openLow += sign;
        else
            _low = checked(_low + sign * factor * low);
        if (high == CellRanges.NoEnd)
            _openHigh += sign;
        else
            _high = checked(_high + sign * factor * high);
    }
}
