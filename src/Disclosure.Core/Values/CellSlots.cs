using Disclosure.Values.Fast;

namespace Disclosure.Values;

/// <summary>The cells of a report, eight bytes each: nearly all are short and hold an everyday number or none. The few others stand apart.</summary>
internal sealed class CellSlots(int count)
{
    private readonly PackedSlot[] _slots = new PackedSlot[count];
    private CellSlot[]? _others;
    private int _otherCount;

    /// <summary>How many there are.</summary>
    public int Count => _slots.Length;

    /// <summary>A cell; absent as long as nothing was put there.</summary>
    public CellSlot this[int slot]
    {
        get => _slots[slot] is { IsElsewhere: true } packed ? _others![packed.Index] : _slots[slot].Cell;
        set
        {
            if (!PackedSlot.TryPack(value, out _slots[slot]))
                _slots[slot] = PutApart(value);
        }
    }

    /// <summary>The number of a cell that is a short one and holds an everyday number: nearly all that hold any.</summary>
    public bool TryGetEveryday(int slot, out int number) => _slots[slot].TryGetNumber(out number);

    /// <summary>The first of some neighbouring cells, at least one, to be filled with what is packed already.</summary>
    public ref PackedSlot Packed(int first, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)(first + count), (uint)_slots.Length);
        return ref _slots[first];
    }

    private PackedSlot PutApart(CellSlot cell)
    {
        _others ??= new CellSlot[4];
        if (_otherCount == _others.Length)
        {
            var more = new CellSlot[_otherCount * 2];
            _others.CopyTo(more, 0);
            _others = more;
        }

        _others[_otherCount] = cell;
        return PackedSlot.At(_otherCount++);
    }
}
