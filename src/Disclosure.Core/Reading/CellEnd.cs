using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Disclosure;

/// <summary>Finds where a cell ends: at a TAB, a line end, or the end of the text.</summary>
internal static class CellEnd
{
    /// <summary>Most cells and lines are shorter than this, and looked through faster here than by a call that is made for long ones.</summary>
    private const int Near = 96;

    /// <summary>The next TAB or line end; the length of the text if there is none.</summary>
    public static int Find(ReadOnlySpan<char> text, int at)
    {
        if (Vector128.IsHardwareAccelerated)
        {
            ref var start = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
            for (var last = Math.Min(text.Length - Vector128<ushort>.Count, at + Near); at <= last; at += Vector128<ushort>.Count)
            {
                var ends = Ends(Vector128.LoadUnsafe(ref start, (nuint)at));
                if (ends != 0)
                    return at + BitOperations.TrailingZeroCount(ends);
            }
        }

        var step = text[at..].IndexOfAny('\t', '\n', '\r');
        return step < 0 ? text.Length : at + step;
    }

    /// <summary>A bit for each character that ends a cell. Methods that are given vectors cannot be compiled ahead, so that it is inlined.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Ends(Vector128<ushort> characters) =>
        (Vector128.Equals(characters, Vector128.Create((ushort)'\t'))
            | Vector128.Equals(characters, Vector128.Create((ushort)'\n'))
            | Vector128.Equals(characters, Vector128.Create((ushort)'\r'))).ExtractMostSignificantBits();
}
