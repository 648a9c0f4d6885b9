using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Disclosure;

/// <summary>
/// Sixteen bytes of UTF-8. Each becomes a code unit as if a character of up to three bytes began there; where none does, the unit is dropped
/// when the block is written. So there is no branch on what a byte is.
/// </summary>
internal readonly struct Utf8Block
{
    /// <summary>The bytes of a block.</summary>
    public const int Size = 16;

    /// <summary>The bytes that a block looks at: the last of its characters may end in the next one.</summary>
    public const int Length = Size + 2;

    private readonly Vector128<byte> _low;
    private readonly Vector128<byte> _high;
    private readonly Vector128<byte> _rare;
    private readonly uint _continuations;
    private readonly uint _announced;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Utf8Block(ReadOnlySpan<byte> bytes)
    {
        ref var start = ref MemoryMarshal.GetReference(bytes[..Length]);
        var first = Vector128.LoadUnsafe(ref start);
        var second = Vector128.LoadUnsafe(ref start, 1);
        var third = Vector128.LoadUnsafe(ref start, 2);

        var kind = first & Vector128.Create((byte)0xF0);
        var beyondAscii = Vector128.LessThan(first.AsSByte(), Vector128<sbyte>.Zero).AsByte();
        var ofThree = Vector128.Equals(kind, Vector128.Create((byte)0xE0));
        _continuations = Vector128.LessThan(first.AsSByte(), Vector128.Create(FirstLead)).ExtractMostSignificantBits();
        _announced = ((beyondAscii.ExtractMostSignificantBits() & ~_continuations) << 1) | (ofThree.ExtractMostSignificantBits() << 2);
        _rare = Vector128.Equals(kind, Vector128.Create((byte)0xF0))
            | Vector128.Equals(first, Vector128.Create((byte)0xE0))
            | Vector128.Equals(first, Vector128.Create((byte)0xED))
            | Vector128.Equals(first & Vector128.Create((byte)0xFE), Vector128.Create((byte)0xC0));

        var middle = Vector128.ConditionalSelect(ofThree, second, first);
        var last = Vector128.ConditionalSelect(ofThree, third, second);
        _high = beyondAscii & ((ofThree & (first << 4)) | ((middle >> 2) & Vector128.Create((byte)0x0F)));
        _low = Vector128.ConditionalSelect(beyondAscii, (middle << 6) | (last & Vector128.Create((byte)0x3F)), first);
    }

    private const sbyte FirstLead = unchecked((sbyte)0xC0);

    public static bool IsContinuation(byte value) => (sbyte)value < FirstLead;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Follows(uint pending, out uint next)
    {
        var announced = _announced | pending;
        next = announced >> Size;
        return (ushort)announced == _continuations && _rare == Vector128<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(Span<char> text)
    {
        ref var to = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text[..Size]));
        var starts = ~_continuations & 0xFFFF;
        var count = BitOperations.PopCount(starts & 0xFF);
        var lower = _low.AsDouble().WithElement(1, _high.AsDouble().ToScalar()).AsByte();
        var upper = _high.AsDouble().WithElement(0, _low.AsDouble().GetElement(1)).AsByte();
        Vector128.ShuffleNative(lower, s_packings[(int)(starts & 0xFF)]).StoreUnsafe(ref to);
        Vector128.ShuffleNative(upper, s_packings[(int)(starts >> 8)]).StoreUnsafe(ref to, 2 * (uint)count);
        return BitOperations.PopCount(starts);
    }

    private static readonly Vector128<byte>[] s_packings = Packings();
    private static Vector128<byte>[] Packings()
    {
        var packings = new Vector128<byte>[256];
        for (var starts = 1; starts < packings.Length; starts++)
        {
            var last = BitOperations.Log2((uint)starts);
            var others = starts ^ (1 << last);
            var at = 2 * BitOperations.PopCount((uint)others);
            packings[starts] = packings[others].WithElement(at, (byte)last).WithElement(at + 1, (byte)(last + 8));
        }

        return packings;
    }
}
