using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Disclosure;

/// <summary>
/// A text with a bit for each character that ends a cell: TAB, LF, CR, and the end of the text. They are found in one pass; to go from cell
/// to cell is then to go from bit to bit. The bits live in rented memory.
/// </summary>
internal readonly ref struct CellEnds
{
    /// <summary>How many characters a window shows: as many as a word of the bits.</summary>
    public const int WindowSize = 64;

    private readonly byte[] _rented;
    private readonly Span<ulong> _words;

    public CellEnds(ReadOnlySpan<char> text)
    {
        Text = text;
        var count = text.Length / WindowSize + 2; // One for the end of the text, and one that a window can reach into.
        _rented = ArrayPool<byte>.Shared.Rent(count * sizeof(ulong)); // Of bytes, since the pool of those is compiled ahead.
        _words = MemoryMarshal.CreateSpan(ref Unsafe.As<byte, ulong>(ref _rented[0]), count);
        Mark();
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>How many there are.</summary>
    public int Count()
    {
        var count = 0;
        foreach (var word in _words)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>The first end of a cell from a place on.</summary>
    public int Next(int at)
    {
        var word = at / WindowSize;
        var bits = _words[word] >> at; // Shifts by the place in its word.
        if (bits != 0)
            return at + BitOperations.TrailingZeroCount(bits);
        while (_words[++word] == 0)
        {
        }

        return word * WindowSize + BitOperations.TrailingZeroCount(_words[word]);
    }

    /// <summary>The bits of the 64 characters from a place on, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Window(int at)
    {
        var word = (int)((uint)at / WindowSize);
        return _words[word] >> at | _words[word + 1] << 1 << ~at; // Two shifts: one by all 64 bits would not shift at all.
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_rented);

    private void Mark()
    {
        for (var word = 0; word < _words.Length; word++)
            _words[word] = Bits(Text[Math.Min(word * WindowSize, Text.Length)..]);
        _words[Text.Length / WindowSize] |= 1ul << Text.Length;
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
