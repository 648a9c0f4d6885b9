using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Disclosure.Grammar.Fast;

namespace Disclosure.Prediction;

/// <summary>
/// Reads the few plain digits that most cells hold: four characters at once, as the four parts of one integer. How many of them are digits
/// is not to be foreseen, so nothing here branches on it.
/// </summary>
internal static class PlainDigits
{
    /// <summary>Figures of more digits are left to <see cref="ValueScanner"/>.</summary>
    public const int MaxDigits = 4;

    private const int PartSize = 16;

    private const ulong OneInEach = 0x0001_0001_0001_0001;

    /// <summary>1, 10, 100 and 1000: multiplied by them, four digits add up in the highest part.</summary>
    private const ulong Weights = 0x03E8_0064_000A_0001;

    /// <summary>The parts that a number of digits takes.</summary>
    private static ReadOnlySpan<ulong> Parts => [0, 0xFFFF, 0xFFFF_FFFF, 0xFFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF];

    /// <summary>Reads digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where they begin.</param>
    /// <param name="length">How many characters must be digits; at most <see cref="MaxDigits"/>.</param>
    /// <param name="zero">The digit for nothing: digits have two widths.</param>
    /// <param name="number">Their value; 0 for no characters.</param>
    /// <returns>Whether they are all digits; false too where fewer than four characters are left in the text.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<char> text, int at, int length, char zero, out int number)
    {
        number = 0;
        if (text.Length - at < MaxDigits || (uint)length > MaxDigits)
            return false;
        var characters = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at)));
        var digits = (characters ^ (zero * OneInEach)) & Parts[length];
        number = (int)(digits * Weights << (MaxDigits - length) * PartSize >> (MaxDigits - 1) * PartSize);
        return (((digits + 6 * OneInEach) | digits) & 0xFFF0 * OneInEach) == 0; // From ten on, six more need a fifth bit.
    }
}
