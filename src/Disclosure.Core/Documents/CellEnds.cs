using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Disclosure.Documents;

/// <summary>
/// A text with a bit for each character that ends a cell: TAB, LF, CR, and the end of the text. They are found in one pass; to go from cell
/// to cell is then to go from bit to bit. The bits live in rented memory.
/// </summary>
internal readonly ref struct CellEnds
{
    /// <summary>How many characters a window shows: as many as a word of the bits.</summary>
    public const int WindowSize = 64;

    private readonly byte[] _rented;
    private readonly ref ulong _words;
    private readonly int _count;

    public CellEnds(ReadOnlySpan<char> text)
    {
        Text = text;
        _count = text.Length / WindowSize + 2; // One for the end of the text, and one that a window can reach into.
        _rented = ArrayPool<byte>.Shared.Rent(_count * sizeof(ulong));
        _words = ref Unsafe.As<byte, ulong>(ref _rented[0]);
        Mark();
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>How many there are.</summary>
    public int Count()
    {
        var count = 0;
        for (var word = 0; word < _count; word++)
            count += BitOperations.PopCount(Word(word));
        return count;
    }

    /// <summary>The first end of a cell from a place on.</summary>
    public int Next(int at)
    {
        var word = at / WindowSize;
        var bits = Word(word) >> at; // Shifts by the place in its word.
        if (bits != 0)
            return at + BitOperations.TrailingZeroCount(bits);
        while (Word(++word) == 0)
        {
        }

        return word * WindowSize + BitOperations.TrailingZeroCount(Word(word));
    }

    /// <summary>The bits of the 64 characters from a place on, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Window(int at)
    {
        var word = (int)((uint)at / WindowSize);
        return Word(word) >> at | Word(word + 1) << 1 << ~at; // Two shifts: one by all 64 bits would not shift at all.
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_rented);

    private void Mark()
    {
        for (var word = 0; word < _count; word++)
            Word(word) = Bits(Text[Math.Min(word * WindowSize, Text.Length)..]);
        Word(Text.Length / WindowSize) |= 1ul << Text.Length;
    }

    /// <summary>A word of the bits.</summary>
    private ref ulong Word(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_count);
        return ref Unsafe.Add(ref _words, index);
    }

    /// <summary>The bits of the first 64 characters of a text.</summary>
    private static ulong Bits(ReadOnlySpan<char> text)
    {
        var bits = 0ul;
        if (Vector128.IsHardwareAccelerated && text.Length >= WindowSize)
        {
            ref var start = ref Unsafe.As<char, short>(ref MemoryMarshal.GetReference(text));
            for (var at = 0; at < WindowSize; at += Vector128<byte>.Count)
                bits |= (ulong)Ends(ref Unsafe.Add(ref start, at)) << at;
            return bits;
        }

        for (var at = 0; at < Math.Min(text.Length, WindowSize); at++)
            if (text[at] is '\t' or '\n' or '\r')
                bits |= 1ul << at;
        return bits;
    }

    /// <summary>The bits of sixteen characters. Those that do not fit into a byte become the largest or the smallest, which end nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Ends(ref short start)
    {
        var characters = Vector128.NarrowWithSaturation(
            Vector128.LoadUnsafe(ref start), Vector128.LoadUnsafe(ref start, (nuint)Vector128<short>.Count));
        return (Vector128.Equals(characters, Vector128.Create((sbyte)'\t'))
            | Vector128.Equals(characters, Vector128.Create((sbyte)'\n'))
            | Vector128.Equals(characters, Vector128.Create((sbyte)'\r'))).ExtractMostSignificantBits();
    }
}
