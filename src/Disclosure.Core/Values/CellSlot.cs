namespace Disclosure.Values;

/// <summary>
/// What a report knows of a cell: 16 bytes, no references. Key, line, column and raw text are worked out when asked for.
/// </summary>
internal readonly struct CellSlot : IEquatable<CellSlot>
{
    /// <summary>The longest raw text that a slot can point to.</summary>
    public const int MaxLength = (1 << 24) - 1;

    private const int ScaleShift = 24, StateShift = 28, MoneyShift = 31;

    private readonly long _mantissa;
    private readonly uint _packed;

    public CellSlot(CellState state, int offset, int length, long mantissa = 0, int scale = 0, bool inYuan = false)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)MaxLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)scale, 15u);
        _mantissa = mantissa;
        Offset = offset;
        _packed = (uint)length | (uint)scale << ScaleShift | (uint)state << StateShift | (inYuan ? 1u << MoneyShift : 0);
    }

    /// <summary>Where the raw text begins, in UTF-16 code units.</summary>
    public int Offset { get; }

    public int Length => (int)(_packed & MaxLength);

    public CellState State => (CellState)(_packed >> StateShift & 7);

    /// <summary>Whether the value is money whose unit is known.</summary>
    public bool IsInYuan => _packed >> MoneyShift != 0;

    /// <summary>
    /// Whether the raw text is an integer from 0 and nothing else: it has no room for more than the digits. Not to be asked of money,
    /// where a character can stand for digits (万).
    /// </summary>
    public bool IsPlainCount => State == CellState.Number && _mantissa >= 0 && Scale == 0 && Length == Digits(_mantissa);

    public decimal? Value => State is CellState.Number or CellState.Derived
        ? new decimal((int)Magnitude, (int)(Magnitude >> 32), 0, _mantissa < 0, (byte)Scale)
        : null;

    /// <summary>The day; null where there is none.</summary>
    public DateOnly? Date => State == CellState.Date ? DateOnly.FromDayNumber((int)_mantissa) : null;

    /// <summary>The value where it is an integer of everyday size: sums of those need no decimals.</summary>
    public bool TryGetInteger(out int value)
    {
        value = (int)_mantissa;
        return value == _mantissa && Scale == 0 && State == CellState.Number;
    }

    /// <summary>The number where it is an integer of everyday size, or 0 where there is no number; false for money and all other numbers.</summary>
    public bool TryGetEveryday(out int number)
    {
        number = (int)_mantissa;
        return number == _mantissa && Scale == 0 && !IsInYuan;
    }

    private uint Scale => _packed >> ScaleShift & 15;

    private ulong Magnitude => (ulong)Math.Abs(_mantissa);

    public bool Equals(CellSlot other) => _mantissa == other._mantissa && Offset == other.Offset && _packed == other._packed;

    public override bool Equals(object? obj) => obj is CellSlot other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_mantissa, Offset, _packed);

    private static int Digits(long number)
    {
        var digits = 1;
        for (; number >= 10; number /= 10)
            digits++;
        return digits;
    }
}
