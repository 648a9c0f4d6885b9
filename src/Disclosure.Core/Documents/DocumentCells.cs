namespace Disclosure.Documents;

/// <summary>The lines and the cells of a document in reading order, in one growing array.</summary>
internal sealed class DocumentCells(int capacity)
{
    private TableCell[] _cells = new TableCell[Math.Max(capacity, 16)];

    public int Count { get; private set; }

    public ref TableCell this[int index] => ref _cells[index];

    public ref TableCell Last => ref _cells[Count - 1];

    public void Add(TableCell cell)
    {
        if (Count == _cells.Length)
            Array.Resize(ref _cells, Count * 2);
        _cells[Count++] = cell;
    }

    /// <summary>Takes back the last cells.</summary>
    public void RemoveFrom(int first) => Count = first;

    public IReadOnlyList<TableCell> Slice(int first, int end) => new ArraySegment<TableCell>(_cells, first, end - first);
}
