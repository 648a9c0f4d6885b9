using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Disclosure.Decoding.Fast;

/// <summary>
/// Sixty-four bytes of UTF-8. Each becomes a code unit as if a character of one to three bytes began there; the units where none does are left
/// out when the block is written. Nothing branches on what a byte is.
/// </summary>
internal readonly struct Utf8Block
{
    /// <summary>The bytes of a block.</summary>
    public const int Size = 64;

    /// <summary>The bytes that a block looks at: its last character may end behind it.</summary>
    public const int Length = Size + 2;

    /// <summary>Signed, the bytes below it continue a character; from it up to -1 they begin one of two bytes or more.</summary>
    private const sbyte FirstLead = unchecked((sbyte)0xC0);

    private readonly Vector512<byte> _low;
    private readonly Vector512<byte> _high;
    private readonly Vector512<byte> _special;
    private readonly Vector512<byte> _starts;

    /// <summary>The bytes that the characters beginning here announce: a bit for each of the block, and for the two behind it.</summary>
    private readonly (ulong Here, uint Next) _announced;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Utf8Block(ReadOnlySpan<byte> bytes)
    {
        ref var start = ref MemoryMarshal.GetReference(bytes[..Length]);
        var first = Vector512.LoadUnsafe(ref start);
        var second = Vector512.LoadUnsafe(ref start, 1);
        var third = Vector512.LoadUnsafe(ref start, 2);

        var kind = first & Vector512.Create((byte)0xF0);
        var ofThree = Vector512.Equals(kind, Vector512.Create((byte)0xE0));
        var beyondAscii = Vector512.LessThan(first.AsSByte(), Vector512<sbyte>.Zero).AsByte();
        _starts = Vector512.GreaterThanOrEqual(first.AsSByte(), Vector512.Create(FirstLead)).AsByte();
        var (leads, leadsOfThree) = ((beyondAscii & _starts).ExtractMostSignificantBits(), ofThree.ExtractMostSignificantBits());
        _announced = (leads << 1 | leadsOfThree << 2, (uint)(leads >> (Size - 1) | leadsOfThree >> (Size - 2)));

        // Four bytes; too long a form for a character; and leads after which some continuations are forbidden.
        _special = Vector512.Equals(kind, Vector512.Create((byte)0xF0))
            | Vector512.Equals(first & Vector512.Create((byte)0xFE), Vector512.Create((byte)0xC0))
            | Vector512.Equals(first, Vector512.Create((byte)0xE0))
            | Vector512.Equals(first, Vector512.Create((byte)0xED));

        // 0xxxxxxx, 110xxxyy 10zzzzzz or 1110xxxx 10yyyyyy 10zzzzzz: the last six bits, those before them, and the four that only three bytes have.
        var last = Vector512.ConditionalSelect(ofThree, third, second);
        var lastButOne = Vector512.ConditionalSelect(ofThree, second, first);
        _low = Vector512.ConditionalSelect(beyondAscii, (lastButOne << 6) | (last & Vector512.Create((byte)0x3F)), first);
        _high = beyondAscii & (((lastButOne >> 2) & Vector512.Create((byte)0x0F)) | (ofThree & (first << 4)));
    }

    /// <summary>Whether a byte belongs to a character that began before it.</summary>
    public static bool IsContinuation(byte value) => (sbyte)value < FirstLead;

    /// <summary>Whether all characters that begin in the block are complete, and of the kinds that it can write.</summary>
    /// <param name="pending">A bit for each of the first bytes that has to continue a character of the block before.</param>
    /// <param name="next">The same for the next block.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsRegular(uint pending, out uint next)
    {
        next = _announced.Next;
        if (_special != Vector512<byte>.Zero)
            return false;
        return (_announced.Here | pending) == ~_starts.ExtractMostSignificantBits();
    }

    /// <summary>Writes the characters that begin in the block.</summary>
    /// <param name="text">Takes them; there is <see cref="UnitPacking.Room"/> for them.</param>
    /// <returns>How many they are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(Span<char> text) => UnitPacking.Write(_low, _high, _starts, text);
}
