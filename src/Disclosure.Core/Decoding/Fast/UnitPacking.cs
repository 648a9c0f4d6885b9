using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Disclosure.Decoding.Fast;

/// <summary>Writes those of a block's code units that count one behind the other: all at once where the machine can, else eight by eight.</summary>
internal static class UnitPacking
{
    /// <summary>How many characters of room the units need: more is written than counts.</summary>
    public const int Room = Utf8Block.Size + Eight;

    private const int Eight = 8, Sixteen = 16;

    /// <summary>For each choice of eight units, the order in which their bytes are taken: the low bytes are the first eight, the high ones the last.</summary>
    private static readonly byte[] s_orders = Orders();

    /// <summary>Writes units.</summary>
    /// <param name="low">Their low bytes.</param>
    /// <param name="high">Their high bytes.</param>
    /// <param name="chosen">All bits of those that count.</param>
    /// <param name="text">Takes them.</param>
    /// <returns>How many count.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Vector512<byte> low, Vector512<byte> high, Vector512<byte> chosen, Span<char> text)
    {
        ref var target = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text[..Room]));
        var bits = chosen.ExtractMostSignificantBits();
        if (Avx512Vbmi2.IsSupported)
        {
            low = Avx512Vbmi2.Compress(Vector512<byte>.Zero, chosen, low);
            high = Avx512Vbmi2.Compress(Vector512<byte>.Zero, chosen, high);
            (Vector512.WidenLower(low) | (Vector512.WidenLower(high) << 8)).StoreUnsafe(ref target);
            (Vector512.WidenUpper(low) | (Vector512.WidenUpper(high) << 8)).StoreUnsafe(ref target, (nuint)Vector512<ushort>.Count);
        }
        else
        {
            target = ref WriteSixteen(low.GetLower().GetLower(), high.GetLower().GetLower(), (uint)bits, ref target);
            target = ref WriteSixteen(low.GetLower().GetUpper(), high.GetLower().GetUpper(), (uint)(bits >> Sixteen), ref target);
            target = ref WriteSixteen(low.GetUpper().GetLower(), high.GetUpper().GetLower(), (uint)(bits >> 2 * Sixteen), ref target);
            WriteSixteen(low.GetUpper().GetUpper(), high.GetUpper().GetUpper(), (uint)(bits >> 3 * Sixteen), ref target);
        }

        return BitOperations.PopCount(bits);
    }

    /// <summary>Writes those of sixteen units that a bit is set for.</summary>
    /// <returns>Where the next one goes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref ushort WriteSixteen(Vector128<byte> low, Vector128<byte> high, uint bits, ref ushort target)
    {
        var (lows, highs) = (low.AsDouble(), high.AsDouble());
        target = ref WriteEight(Vector128.Create(lows.ToScalar(), highs.ToScalar()).AsByte(), bits & 0xFF, ref target);
        return ref WriteEight(Vector128.Create(lows.GetElement(1), highs.GetElement(1)).AsByte(), (bits >> Eight) & 0xFF, ref target);
    }

    /// <summary>Writes those of eight units that a bit is set for; their low bytes come first, then their high bytes.</summary>
    /// <returns>Where the next one goes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref ushort WriteEight(Vector128<byte> units, uint bits, ref ushort target)
    {
        var order = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(s_orders), bits * Sixteen);
        var packed = Ssse3.IsSupported ? Ssse3.Shuffle(units, order) : Vector128.Shuffle(units, order); // One instruction everywhere.
        packed.AsUInt16().StoreUnsafe(ref target);
        return ref Unsafe.Add(ref target, BitOperations.PopCount(bits));
    }

    private static byte[] Orders()
    {
        var orders = new byte[Sixteen << Eight];
        for (var bits = 0; bits < 1 << Eight; bits++)
        {
            var at = bits * Sixteen;
            for (var unit = 0; unit < Eight; unit++)
            {
                if ((bits & (1 << unit)) == 0)
                    continue;
                orders[at++] = (byte)unit;
                orders[at++] = (byte)(unit + Eight);
            }
        }

        return orders;
    }
}
