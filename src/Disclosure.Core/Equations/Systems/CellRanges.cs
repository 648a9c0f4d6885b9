namespace Disclosure.Equations.Systems;

/// <summary>
/// What the cells of a report can hold, from a lowest to a highest value, in units of the last decimal place that the report uses. A known cell has one
/// value; an unknown one all values of its kind that have not been ruled out.
/// </summary>
/// <param name="count">How many cells there are.</param>
internal sealed class CellRanges(int count)
{
    /// <summary>No bound.</summary>
    public const long None = long.MinValue, NoEnd = long.MaxValue;

    private readonly long[] _low = new long[count], _high = new long[count], _steps = new long[count];
    private readonly bool[] _isSigned = new bool[count];

    /// <summary>How many cells there are.</summary>
    public int Count => _low.Length;

    /// <summary>The lowest values; of cells that have one value, that value.</summary>
    public ReadOnlySpan<long> Values => _low;

    public long Low(int cell) => _low[cell];

    public long High(int cell) => _high[cell];

    public bool IsOpen(int cell) => _low[cell] != _high[cell];

    /// <summary>The unit of a whole number; 0 for a cell that can have any amount.</summary>
    public long Step(int cell) => _steps[cell];

    /// <summary>Says what kind of numbers a cell holds.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isSigned">Whether they may be below 0.</param>
    /// <param name="step">The unit of a whole number; 0 for any amounts.</param>
    public void Define(int cell, bool isSigned, long step) => (_isSigned[cell], _steps[cell]) = (isSigned, step);

    /// <summary>Gives a cell its value.</summary>
    public void Set(int cell, long value) => (_low[cell], _high[cell]) = (value, value);

    /// <summary>Lets a cell have any value from one to another.</summary>
    public void Limit(int cell, long low, long high) => (_low[cell], _high[cell]) = (low, high);

    /// <summary>Makes a cell unknown.</summary>
    public void Open(int cell) => (_low[cell], _high[cell]) = (_isSigned[cell] ? None : 0, NoEnd);

    /// <summary>Takes values away: what is below one and above another. A bound of a whole number is brought inwards to one, any other stays where it is.</summary>
    /// <returns>Whether any were left out.</returns>
    public bool Narrow(int cell, (long Low, long High) bounds)
    {
        var (low, high) = bounds;
        var step = _steps[cell];
        if (step > 1)
            (low, high) = (low == None ? None : -Floor(-low, step) * step, high == NoEnd ? NoEnd : Floor(high, step) * step);
        if (low <= _low[cell] && high >= _high[cell])
            return false;
        _low[cell] = Math.Max(_low[cell], low);
        _high[cell] = Math.Min(_high[cell], high);
        return true;
    }

    /// <summary>Whether no value is left for a cell.</summary>
    public bool IsEmpty(int cell) => _low[cell] > _high[cell];

    /// <summary>The same, in memory of its own.</summary>
    public CellRanges Copy()
    {
        var copy = new CellRanges(_low.Length);
        _low.CopyTo(copy._low, 0);
        _high.CopyTo(copy._high, 0);
        _steps.CopyTo(copy._steps, 0);
        _isSigned.CopyTo(copy._isSigned, 0);
        return copy;
    }

    public static long Floor(long number, long divisor) => number >= 0 ? number / divisor : checked(-((-number + divisor - 1) / divisor));
}
