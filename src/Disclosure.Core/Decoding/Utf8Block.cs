using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Disclosure;

/// <summary>
/// Sixteen bytes of UTF-8. Each becomes a code unit as if a character of one to three bytes began there; the units where none does are left
/// out when the block is written. Nothing branches on what a byte is.
/// </summary>
internal readonly struct Utf8Block
{
    /// <summary>The bytes of a block.</summary>
    public const int Size = 16;

    /// <summary>The bytes that a block looks at: its last character may end behind it.</summary>
    public const int Length = Size + 2;

    private const int Half = Size / 2;

    /// <summary>Signed, the bytes below it continue a character; from it up to -1 they begin one of two bytes or more.</summary>
    private const sbyte FirstLead = unchecked((sbyte)0xC0);

    private static readonly byte[] s_orders = Orders();

    private readonly Vector128<byte> _low;
    private readonly Vector128<byte> _high;
    private readonly Vector128<byte> _special;
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
        var ofThree = Vector128.Equals(kind, Vector128.Create((byte)0xE0));
        var beyondAscii = Vector128.LessThan(first.AsSByte(), Vector128<sbyte>.Zero).AsByte();
        _continuations = Vector128.LessThan(first.AsSByte(), Vector128.Create(FirstLead)).ExtractMostSignificantBits();
        _announced = ((beyondAscii.ExtractMostSignificantBits() & ~_continuations) << 1) | (ofThree.ExtractMostSignificantBits() << 2);

        // Four bytes; too long a form for a character; and leads after which some continuations are forbidden.
        _special = Vector128.Equals(kind, Vector128.Create((byte)0xF0))
            | Vector128.Equals(first & Vector128.Create((byte)0xFE), Vector128.Create((byte)0xC0))
            | Vector128.Equals(first, Vector128.Create((byte)0xE0))
            | Vector128.Equals(first, Vector128.Create((byte)0xED));

        // 0xxxxxxx, 110xxxyy 10zzzzzz or 1110xxxx 10yyyyyy 10zzzzzz: the last six bits, those before them, and the four that only three bytes have.
        var last = Vector128.ConditionalSelect(ofThree, third, second);
        var lastButOne = Vector128.ConditionalSelect(ofThree, second, first);
        _low = Vector128.ConditionalSelect(beyondAscii, (lastButOne << 6) | (last & Vector128.Create((byte)0x3F)), first);
        _high = beyondAscii & (((lastButOne >> 2) & Vector128.Create((byte)0x0F)) | (ofThree & (first << 4)));
    }

    /// <summary>Whether a byte belongs to a character that began before it.</summary>
    public static bool IsContinuation(byte value) => (sbyte)value < FirstLead;

    /// <summary>Whether all characters that begin in the block are complete, and of the kinds that it can write.</summary>
    /// <param name="pending">A bit for each of the first bytes that has to continue a character of the block before.</param>
    /// <param name="next">The same for the next block.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsRegular(uint pending, out uint next)
    {
        var announced = _announced | pending;
        next = announced >> Size;
        if (_special != Vector128<byte>.Zero)
            return false;
        return (ushort)announced == _continuations;
    }

    /// <summary>Writes the characters that begin in the block; needs room for one of each byte.</summary>
    /// <returns>How many they are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(Span<char> text)
    {
        ref var target = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text[..Size]));
        var (low, high) = (_low.AsDouble(), _high.AsDouble());
        var starts = ~_continuations & 0xFFFF;
        var count = BitOperations.PopCount(starts & 0xFF);
        Pack(Vector128.Create(low.ToScalar(), high.ToScalar()).AsByte(), starts & 0xFF, ref target);
        Pack(Vector128.Create(low.GetElement(1), high.GetElement(1)).AsByte(), starts >> Half, ref Unsafe.Add(ref target, count * sizeof(char)));
        return BitOperations.PopCount(starts);
    }

    /// <summary>Writes those of eight units that a bit is set for, one behind the other, and anything behind them.</summary>
    /// <param name="units">The low bytes of the eight, then their high bytes.</param>
    /// <param name="starts">The bits.</param>
    /// <param name="target">Where the first of them goes; there is room for eight.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pack(Vector128<byte> units, uint starts, ref byte target)
    {
        var order = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(s_orders), starts * Size);
        var packed = Ssse3.IsSupported ? Ssse3.Shuffle(units, order) : Vector128.Shuffle(units, order); // One instruction everywhere.
        packed.StoreUnsafe(ref target);
    }

    /// <summary>For each choice of eight units, the order in which their bytes are taken.</summary>
    private static byte[] Orders()
    {
        var orders = new byte[Size << Half];
        for (var starts = 0; starts < 1 << Half; starts++)
        {
            var at = starts * Size;
            for (var unit = 0; unit < Half; unit++)
            {
                if ((starts & (1 << unit)) == 0)
                    continue;
                orders[at++] = (byte)unit;
                orders[at++] = (byte)(unit + Half);
            }
        }

        return orders;
    }
}
