using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Disclosure;

/// <summary>
/// A growing list in rented memory: the cells of a text live only while it is read. The memory is rented as bytes, for which the pool is
/// compiled ahead; one of cells would have to be compiled when the first document of a process is read.
/// </summary>
internal ref struct CellBuffer
{
    private byte[] _rented;
    private Span<TextCell> _cells;

    public CellBuffer(int capacity)
    {
        _rented = ArrayPool<byte>.Shared.Rent(capacity * Unsafe.SizeOf<TextCell>());
        _cells = MemoryMarshal.Cast<byte, TextCell>(_rented.AsSpan());
    }

    public int Count { get; private set; }

    public readonly Span<TextCell> Cells => _cells[..Count];

    public readonly ref TextCell Last => ref _cells[Count - 1];

    public void Add(TextCell cell)
    {
        if (Count == _cells.Length)
            Grow();
        _cells[Count++] = cell;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_rented);
        this = default;
    }

    private void Grow()
    {
        var larger = new CellBuffer(_cells.Length * 2);
        _cells.CopyTo(larger._cells);
        ArrayPool<byte>.Shared.Return(_rented);
        _rented = larger._rented;
        _cells = larger._cells;
    }
}
