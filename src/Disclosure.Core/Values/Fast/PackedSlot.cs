namespace Disclosure.Values.Fast;

/// <summary>A short cell with an everyday number or none, in eight bytes: place, length, state and number side by side.</summary>
internal readonly struct PackedSlot
{
    /// <summary>The state of a cell that does not fit in here: its number is the index of where it stands. No derived cell does.</summary>
    private const ulong Elsewhere = 7;

    private const int LengthAt = 24, StateAt = 31, NumberAt = 34;

    private const int LongestCell = (1 << (StateAt - LengthAt)) - 1, LargestNumber = (1 << (63 - NumberAt)) - 1;

    private readonly ulong _bits;

    /// <summary>A cell that is known to fit.</summary>
    public PackedSlot(CellState state, int offset, int length, int number = 0)
        : this(offset, length, (ulong)state, number)
    {
    }

    private PackedSlot(int offset, int length, ulong state, long number)
    {
        _bits = (uint)offset | (ulong)(uint)length << LengthAt | state << StateAt | (ulong)number << NumberAt;
    }

    /// <summary>Whether there is no cell.</summary>
    public bool IsAbsent => State == 0;

    /// <summary>Whether it is blank.</summary>
    public bool IsBlank => State == (ulong)CellState.Blank;

    /// <summary>Whether nothing is told of the cell here but where it stands.</summary>
    public bool IsElsewhere => State == Elsewhere;

    /// <summary>Where a cell stands that does not fit in here.</summary>
    public int Index => (int)Number;

    /// <summary>The cell.</summary>
    public CellSlot Cell => new((CellState)State, (int)(_bits & CellSlot.MaxLength), (int)(_bits >> LengthAt & LongestCell), Number);

    private ulong State => _bits >> StateAt & 7;

    private long Number => (long)_bits >> NumberAt;

    /// <summary>A cell of a few plain digits, or of none. It does not branch on which of them it is.</summary>
    public static PackedSlot Plain(int offset, int length, int number)
    {
        var isBlank = (uint)(length - 1) >> 31;
        return new(offset, length, (uint)CellState.Number + isBlank * (CellState.Blank - CellState.Number), number);
    }

    /// <summary>The number; false where there is none, or the cell stands elsewhere.</summary>
    public bool TryGetNumber(out int number)
    {
        number = (int)Number;
        return State == (ulong)CellState.Number;
    }

    /// <summary>Says where a cell stands that does not fit in here.</summary>
    public static PackedSlot At(int index) => new(0, 0, Elsewhere, index);

    /// <summary>Packs a cell if it fits.</summary>
    public static bool TryPack(CellSlot cell, out PackedSlot packed)
    {
        packed = default;
        if (!cell.TryGetEveryday(out var number) || cell.Length > LongestCell || cell.State == CellState.Derived || number is > LargestNumber or < -LargestNumber)
            return false;
        packed = new PackedSlot(cell.Offset, cell.Length, (ulong)cell.State, number);
        return true;
    }
}
