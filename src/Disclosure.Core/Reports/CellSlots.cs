namespace Disclosure;

/// <summary>The cells of a report, eight bytes each: nearly all are short and hold an everyday number or none. The few others stand apart.</summary>
internal sealed class CellSlots(int count)
{
    private readonly PackedSlot[] _slots = new PackedSlot[count];
    private CellSlot[] _others = [];
    private int _otherCount;

    /// <summary>How many there are.</summary>
    public int Count => _slots.Length;

    /// <summary>A cell; absent as long as nothing was put there.</summary>
    public CellSlot this[int slot]
    {
        get => _slots[slot] is { IsElsewhere: true } packed ? _others[packed.Index] : _slots[slot].Cell;
        set
        {
            if (!PackedSlot.TryPack(value, out _slots[slot]))
                _slots[slot] = PutApart(value);
        }
    }

    /// <summary>Neighbouring cells, to be filled with what is packed already.</summary>
    public Span<PackedSlot> Packed(int first, int length) => _slots.AsSpan(first, length);

    private PackedSlot PutApart(CellSlot cell)
    {
        if (_otherCount == _others.Length)
        {
            var more = new CellSlot[Math.Max(4, _otherCount * 2)];
            _others.CopyTo(more, 0);
            _others = more;
        }

        _others[_otherCount] = cell;
        return PackedSlot.At(_otherCount++);
    }
}
