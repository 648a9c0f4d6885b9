using System.Buffers;

namespace Disclosure;

/// <summary>A growing list in rented memory: the cells of a text live only while it is read.</summary>
internal struct CellBuffer : IDisposable
{
    private TextCell[] _cells;

    public CellBuffer(int capacity)
    {
        _cells = ArrayPool<TextCell>.Shared.Rent(capacity);
    }

    public int Count { get; private set; }

    public readonly ReadOnlySpan<TextCell> Cells => _cells.AsSpan(0, Count);

    public readonly ref TextCell Last => ref _cells[Count - 1];

    public void Add(TextCell cell)
    {
        if (Count == _cells.Length)
            Grow();
        _cells[Count++] = cell;
    }

    public void Dispose()
    {
        ArrayPool<TextCell>.Shared.Return(_cells);
        _cells = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<TextCell>.Shared.Rent(_cells.Length * 2);
        _cells.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<TextCell>.Shared.Return(_cells);
        _cells = larger;
    }
}
