using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Disclosure;

/// <summary>Finds where a cell ends: at a TAB, a line end, or the end of the text.</summary>
internal static class CellEnd
{
    /// <summary>The next TAB or line end; the length of the text if there is none. Most cells are short, so the first characters are looked at here.</summary>
    public static int Find(ReadOnlySpan<char> text, int at)
    {
        if (Vector128.IsHardwareAccelerated && text.Length - at >= Vector128<ushort>.Count)
        {
            var characters = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text)), (nuint)at);
            var ends = Vector128.Equals(characters, Vector128.Create((ushort)'\t'))
                | Vector128.Equals(characters, Vector128.Create((ushort)'\n'))
                | Vector128.Equals(characters, Vector128.Create((ushort)'\r'));
            if (ends != default)
                return at + BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
            at += Vector128<ushort>.Count;
        }

        var step = text[at..].IndexOfAny('\t', '\n', '\r');
        return step < 0 ? text.Length : at + step;
    }
}
