using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Disclosure;

/// <summary>
/// Reads the plain digits that most cells hold. How many there are is not to be foreseen, so nothing here branches on it; and since the next
/// cell can only begin where they end, they are counted in a mask that is made for many cells at once.
/// </summary>
internal static class PlainDigits
{
    /// <summary>More digits are left to <see cref="ValueRecogniser"/>.</summary>
    public const int Most = 7;

    /// <summary>How many characters a mask is made for.</summary>
    public const int Window = 32;

    private const int Step = 8;

    /// <summary>A bit for each of the next characters that is no digit, as what follows the end of the text.</summary>
    public static uint Others(ReadOnlySpan<char> text, int at)
    {
        if (!Vector128.IsHardwareAccelerated || text.Length - at < Window)
            return OthersOneByOne(text[at..]);
        var others = 0u;
        for (var step = 0; step < Window; step += Step)
            others |= Vector128.GreaterThan(Values(text, at + step), Vector128.Create((ushort)9)).ExtractMostSignificantBits() << step;
        return others;
    }

    /// <summary>The value of digits that were counted. If they are more than <see cref="Most"/>, it cannot be relied on.</summary>
    public static int Value(ReadOnlySpan<char> text, int at, int count)
    {
        if (!Vector128.IsHardwareAccelerated || !BitConverter.IsLittleEndian || text.Length - at < Step)
            return ValueOneByOne(text.Slice(at, Math.Min(count, Most)));
        var values = Values(text, at);
        return Value(Vector128.Narrow(values, values).AsUInt64().ToScalar() << ((Step - count) * 8));
    }

    /// <summary>The value of eight digits in eight bytes: pairs become numbers below 100, these below 10,000, and so on.</summary>
    private static int Value(ulong digits)
    {
        digits = (digits * 10 + (digits >> 8)) & 0x00FF00FF00FF00FF;
        digits = (digits * 100 + (digits >> 16)) & 0x0000FFFF0000FFFF;
        return (int)(uint)(digits * 10000 + (digits >> 32));
    }

    /// <summary>What the next eight characters would be worth as digits. Inlined, since methods that give vectors cannot be compiled ahead.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Values(ReadOnlySpan<char> text, int at) =>
        Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text)), (nuint)at) - Vector128.Create((ushort)'0');

    private static uint OthersOneByOne(ReadOnlySpan<char> text)
    {
        var others = uint.MaxValue;
        for (var i = 0; i < Math.Min(text.Length, Window); i++)
            if (char.IsAsciiDigit(text[i]))
                others &= ~(1u << i);
        return others;
    }

    private static int ValueOneByOne(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = number * 10 + (digit - '0');
        return number;
    }
}
