using System.Buffers;
using System.Text.Json;

namespace Disclosure.Output;

/// <summary>Lines of JSON, each an object, written to a stream in pieces of some size.</summary>
internal sealed class JsonLines(Stream output) : IDisposable
{
    private const int Piece = 16 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private Utf8JsonWriter? _writer;

    /// <summary>Ends the line before and begins the next one.</summary>
    public Utf8JsonWriter Begin()
    {
        End();
        if (_writer is null)
            return _writer = new Utf8JsonWriter(_buffer, OutputJson.WriterOptions(isIndented: false));
        _writer.Reset();
        return _writer;
    }

    public void Dispose()
    {
        End();
        Flush();
        _writer?.Dispose();
    }

    private void End()
    {
        if (_writer is null)
            return;
        _writer.Flush();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= Piece)
            Flush();
    }

    private void Flush()
    {
        output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
