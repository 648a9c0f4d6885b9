using System.Buffers;
using System.Runtime.CompilerServices;

namespace Disclosure.Documents;

/// <summary>
/// A growing list in rented memory: the cells of a text live only while it is read. The memory is rented as bytes, for which the pool is
/// compiled ahead; one of cells would have to be compiled when the first document of a process is read.
/// </summary>
internal ref struct CellBuffer(int capacity)
{
    private byte[] _rented = ArrayPool<byte>.Shared.Rent(capacity * Unsafe.SizeOf<TextCell>());

    public int Count { get; private set; }

    public readonly TextCells Cells => new(ref At(0), Count);

    public readonly ref TextCell Last => ref Cells[Count - 1];

    public void Add(TextCell cell)
    {
        if ((Count + 1) * Unsafe.SizeOf<TextCell>() > _rented.Length)
            Grow();
        At(Count++) = cell;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_rented);
        this = default;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_rented.Length * 2);
        _rented.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_rented);
        _rented = larger;
    }

    private readonly ref TextCell At(int cell) => ref Unsafe.Add(ref Unsafe.As<byte, TextCell>(ref _rented[0]), cell);
}
