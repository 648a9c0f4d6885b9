namespace Disclosure.Equations.Systems;

/// <summary>Numbers of equations. Immutable; a bit for each.</summary>
internal readonly struct RowSet
{
    private const int Width = 64;

    private readonly ulong _first;
    private readonly ulong[]? _others;

    private RowSet(ulong first, ulong[]? others)
    {
        _first = first;
        _others = others;
    }

    public static RowSet Of(int number)
    {
        if (number < Width)
            return new RowSet(1UL << number, null);
        var others = new ulong[number / Width];
        others[others.Length - 1] = 1UL << number % Width;
        return new RowSet(0, others);
    }

    /// <summary>The numbers of both.</summary>
    public RowSet With(RowSet other)
    {
        if (_others is null && other._others is null)
            return new RowSet(_first | other._first, null);
        var others = new ulong[Math.Max(_others?.Length ?? 0, other._others?.Length ?? 0)];
        _others?.CopyTo(others, 0);
        for (var i = 0; i < other._others?.Length; i++)
            others[i] |= other._others[i];
        return new RowSet(_first | other._first, others);
    }

    /// <summary>The numbers, lowest first.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var word = 0; word <= (_others?.Length ?? 0); word++)
            for (var bit = 0; bit < Width; bit++)
                if (((word == 0 ? _first : _others![word - 1]) >> bit & 1) != 0)
                    yield return word * Width + bit;
    }
}
