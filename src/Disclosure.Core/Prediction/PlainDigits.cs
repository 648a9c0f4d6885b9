using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Disclosure;

/// <summary>Reads the plain digits that most cells hold. How many there are is not to be foreseen, so nothing here branches on it.</summary>
internal static class PlainDigits
{
    /// <summary>More digits are left to <see cref="ValueRecogniser"/>.</summary>
    public const int Most = 7;

    /// <summary>Goes over digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where they begin.</param>
    /// <param name="number">Their value.</param>
    /// <returns>How many there are; if they are more than <see cref="Most"/>, neither this nor the value can be relied on.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, out int number)
    {
        if (!Vector128.IsHardwareAccelerated || !BitConverter.IsLittleEndian || text.Length - at < Vector128<ushort>.Count)
            return ReadOneByOne(text[at..], out number);
        var characters = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text)), (nuint)at);
        var values = characters - Vector128.Create((ushort)'0');
        var others = Vector128.GreaterThan(values, Vector128.Create((ushort)9)).ExtractMostSignificantBits();
        var count = BitOperations.TrailingZeroCount(others);
        number = Value(Vector128.Narrow(values, values).AsUInt64().ToScalar(), count);
        return count;
    }

    /// <summary>The value of the first digits in eight bytes: pairs become numbers below 100, these below 10,000, and so on.</summary>
    private static int Value(ulong digits, int count)
    {
        digits <<= (8 - count) * 8;
        digits = (digits * 10 + (digits >> 8)) & 0x00FF00FF00FF00FF;
        digits = (digits * 100 + (digits >> 16)) & 0x0000FFFF0000FFFF;
        return (int)(uint)(digits * 10000 + (digits >> 32));
    }

    private static int ReadOneByOne(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        var count = 0;
        while (count < text.Length && count <= Most && char.IsAsciiDigit(text[count]))
            number = number * 10 + (text[count++] - '0');
        return count;
    }
}
