using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Disclosure.Decoding.Fast;

/// <summary>
/// Strict UTF-8 to UTF-16, block by block. A table changes between ASCII and Chinese every few bytes, and a reader that goes from character
/// to character mispredicts a branch each time; a block costs the same whatever mix of them it holds.
/// </summary>
internal ref struct Utf8Transcoder
{
    private readonly Span<char> _text;
    private int _written;

    /// <summary>A bit for each of the next bytes that has to continue a character that is written already.</summary>
    private uint _pending;

    private Utf8Transcoder(Span<char> text)
    {
        _text = text;
    }

    /// <summary>The text of the bytes; null if they are not UTF-8 throughout.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = ArrayPool<char>.Shared.Rent(bytes.Length + Utf8Block.Length + UnitPacking.Room);
        var transcoder = new Utf8Transcoder(text);
        var isUtf8 = transcoder.Read(bytes, out var read) && transcoder.ReadEnd(bytes[read..]);
        var decoded = isUtf8 ? new string(text, 0, transcoder._written) : null;
        ArrayPool<char>.Shared.Return(text);
        return decoded;
    }

    /// <summary>Reads all but some last bytes, which are too few for a block; false at bytes that are not UTF-8.</summary>
    private bool Read(scoped ReadOnlySpan<byte> bytes, out int read)
    {
        for (read = 0; ;)
        {
            read += ReadBlocks(bytes[read..]);
            if (bytes.Length - read < Utf8Block.Length)
                return true;
            var characters = ReadCharacters(bytes[read..]);
            if (characters == 0)
                return false;
            read += characters;
        }
    }

    /// <summary>Reads the last bytes out of a copy that is long enough.</summary>
    private bool ReadEnd(scoped ReadOnlySpan<byte> bytes)
    {
        PaddedEnd padded = default;
        bytes.CopyTo(padded);
        if (!Read(padded, out var read))
            return false;
        _written -= read - bytes.Length; // Each zero of the padding was read as a character.
        return true;
    }

    /// <summary>
    /// Reads blocks up to one that must be read by its characters. This is the loop that has to be fast: it has all registers to itself, and is
    /// compiled for good when it is first called.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private int ReadBlocks(scoped ReadOnlySpan<byte> bytes)
    {
        var text = _text;
        var (written, pending, read) = (_written, _pending, 0);
        while (bytes.Length - read >= Utf8Block.Length)
        {
            var block = new Utf8Block(bytes[read..]);
            if (!block.IsRegular(pending, out var next))
                break;
            pending = next;
            written += block.Write(text[written..]);
            read += Utf8Block.Size;
        }

        (_written, _pending) = (written, pending);
        return read;
    }

    /// <summary>Reads the characters that begin in the next block one by one; 0 if one of them is not UTF-8.</summary>
    private int ReadCharacters(scoped ReadOnlySpan<byte> bytes)
    {
        var read = 0;
        for (; _pending != 0; _pending >>= 1)
            if (!Utf8Block.IsContinuation(bytes[read++]))
                return 0;
        while (read < Utf8Block.Size)
        {
            if (Rune.DecodeFromUtf8(bytes[read..], out var rune, out var length) != OperationStatus.Done)
                return 0;
            _written += rune.EncodeToUtf16(_text[_written..]);
            read += length;
        }

        return read;
    }

    [InlineArray(Utf8Block.Size + Utf8Block.Length)]
    private struct PaddedEnd
    {
        private byte _first;
    }
}
