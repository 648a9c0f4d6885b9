using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Disclosure;

/// <summary>Reads plain digits with blanks around them, as cells are often filled up. Like <see cref="PlainDigits"/> it does not branch on how many there are.</summary>
internal static class PaddedDigits
{
    private const int Window = 8;

    /// <summary>Goes over blanks, digits and blanks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where they begin.</param>
    /// <param name="digits">How many digits there are; 0 if there are only blanks.</param>
    /// <param name="number">Their value.</param>
    /// <returns>How many characters it all takes; 0 if that is more than is looked at here.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, out int digits, out int number)
    {
        (digits, number) = (0, 0);
        if (!Vector128.IsHardwareAccelerated || text.Length - at < Window)
            return 0;
        var characters = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text)), (nuint)at);
        var blanks = Blanks(characters);
        var lead = BitOperations.TrailingZeroCount(~blanks);
        digits = lead < Window ? PlainDigits.Read(text, at + lead, out number) : 0;
        if (digits > PlainDigits.Most)
            return 0;
        var trail = BitOperations.TrailingZeroCount(~(blanks >> (lead + digits)));
        return lead + digits + trail is var length and < Window ? length : 0;
    }

    /// <summary>A bit for each character that is a blank of the usual kinds. Inlined, since methods that are given vectors cannot be compiled ahead.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Blanks(Vector128<ushort> characters) =>
        (Vector128.Equals(characters, Vector128.Create((ushort)' '))
            | Vector128.Equals(characters, Vector128.Create((ushort)'\u00A0'))
            | Vector128.Equals(characters, Vector128.Create((ushort)'\u3000'))).ExtractMostSignificantBits();
}
