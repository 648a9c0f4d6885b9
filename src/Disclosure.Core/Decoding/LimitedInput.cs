using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Decoding;

/// <summary>The first bytes of a stream, in rented memory.</summary>
internal struct LimitedInput : IDisposable
{
    private const int FirstBuffer = 16 * 1024;

    private byte[] _buffer;

    private LimitedInput(int capacity)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(capacity);
    }

    public int Count { get; private set; }

    public readonly ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, Count);

    /// <summary>Reads a stream to its end, or to one byte more than the limit, so that the caller sees that there was more.</summary>
    public static LimitedInput Read(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var input = new LimitedInput(Capacity(stream, limit));
        while (input.FreeSpace(limit) is { Length: > 0 } space)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = stream.Read(space.Span);
            if (read == 0)
                break;
            input.Count += read;
        }

        return input;
    }

    /// <summary>Reads a file in the same way. Once it has as many bytes as the file said, it need not ask for more.</summary>
    public static LimitedInput Read(SafeFileHandle file, int limit, CancellationToken cancellationToken)
    {
        var length = RandomAccess.GetLength(file); // First, since a pipe has none: nothing is rented for it in vain.
        var input = new LimitedInput(FirstBuffer);
        while (input.FreeSpace(limit) is { Length: > 0 } space)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = RandomAccess.Read(file, space.Span, input.Count);
            input.Count += read;
            if (read == 0 || input.Count == length)
                break;
        }

        return input;
    }

    /// <inheritdoc cref="Read(Stream, int, CancellationToken)"/>
    public static async ValueTask<LimitedInput> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var input = new LimitedInput(Capacity(stream, limit));
        while (input.FreeSpace(limit) is { Length: > 0 } space)
        {
            var read = await stream.ReadAsync(space, cancellationToken).ConfigureAwait(false);
            if (read == 0)
                break;
            input.Count += read;
        }

        return input;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        Count = 0;
    }

    private static int Capacity(Stream stream, int limit) =>
        stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position + 1L, 1, limit + 1L) : FirstBuffer;

    private Memory<byte> FreeSpace(int limit)
    {
        if (Count > limit)
            return default;
        if (Count == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Count * 2);
            Bytes.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsMemory(Count, (int)Math.Min(_buffer.Length, limit + 1L) - Count);
    }
}
