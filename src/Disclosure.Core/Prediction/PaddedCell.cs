using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Disclosure.Grammar;
using Disclosure.Values.Fast;

namespace Disclosure.Prediction;

/// <summary>Reads short cells with few digits of either width, a mark for nothing, or nothing, with blanks around it: cells are often filled up.</summary>
internal static class PaddedCell
{
    /// <summary>Reads a cell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the cell begins.</param>
    /// <param name="length">Its length.</param>
    /// <param name="marks">The marks for nothing.</param>
    /// <returns>The cell; an absent one if it holds more than is looked at here.</returns>
    public static PackedSlot Read(ReadOnlySpan<char> text, int at, int length, NilMarks marks)
    {
        if (!Vector128.IsHardwareAccelerated || text.Length - at < Vector128<ushort>.Count || length > Vector128<ushort>.Count)
            return default;
        var characters = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at)));
        var printed = ~Blanks(characters) & ((1u << length) - 1);
        if (printed == 0)
            return new PackedSlot(CellState.Blank, at, length);
        var lead = BitOperations.TrailingZeroCount(printed);
        var count = BitOperations.Log2(printed) + 1 - lead;
        var first = text[at + lead];
        if (PlainDigits.TryRead(text, at + lead, count, first < '０' ? '0' : '０', out var number))
            return new PackedSlot(CellState.Number, at, length, number);
        return (count == 1 && marks.IsUsualMark(first)) || marks.IsMark(text.Slice(at + lead, count)) ? new PackedSlot(CellState.NilMark, at, length) : default;
    }

    /// <summary>A bit for each character that is a blank of the usual kinds. Inlined, since methods that are given vectors cannot be compiled ahead.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Blanks(Vector128<ushort> characters) =>
        (Vector128.Equals(characters, Vector128.Create((ushort)' '))
            | Vector128.Equals(characters, Vector128.Create((ushort)'\u00A0'))
            | Vector128.Equals(characters, Vector128.Create((ushort)'\u3000'))).ExtractMostSignificantBits();
}
