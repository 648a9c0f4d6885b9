namespace Disclosure.Documents;

/// <summary>The lines and the cells of a document in reading order, in one growing array.</summary>
internal sealed class DocumentCells
{
    /// <summary>Room that the last document of a thread left behind: most need it only while they are read.</summary>
    [ThreadStatic]
    private static TableCell[]? t_left;

    /// <summary>More room than most documents need is not kept.</summary>
    private const int MaxLeft = 32_768;

    private TableCell[] _cells;

    public DocumentCells(int capacity)
    {
        _cells = t_left is { } left && left.Length >= capacity ? left : new TableCell[Math.Max(capacity, 16)];
        t_left = null;
    }

    public int Count { get; private set; }

    public ref TableCell this[int index] => ref _cells[index];

    public ref TableCell Last => ref _cells[Count - 1];

    public void Add(TableCell cell)
    {
        if (Count == _cells.Length)
            Array.Resize(ref _cells, Count * 2);
        _cells[Count++] = cell;
    }

    /// <summary>Leaves the room to the next document. Nobody may look at the cells any more.</summary>
    public void Leave()
    {
        if (_cells.Length <= MaxLeft)
            t_left = _cells;
        (_cells, Count) = ([], 0);
    }

    /// <summary>Takes back the last cells.</summary>
    public void RemoveFrom(int first) => Count = first;

    public IReadOnlyList<TableCell> Slice(int first, int end) => new ArraySegment<TableCell>(_cells, first, end - first);
}
