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

    /// <summary>The labels of cells that a layout put together from pieces; null where there are none.</summary>
    private Dictionary<int, short>? _labels;

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

    /// <summary>Says which label a cell carries whose text is only a piece of it.</summary>
    public void SetLabel(int cell, short label) => (_labels ??= [])[cell] = label;

    /// <summary>The label that a layout found for a cell; null where its text tells.</summary>
    public short? Label(int cell) => _labels is { } labels && labels.TryGetValue(cell, out var label) ? label : null;

    /// <summary>Leaves the room to the next document. Nobody may look at the cells any more.</summary>
    public void Leave()
    {
        if (_cells.Length <= MaxLeft)
            t_left = _cells;
        (_cells, Count, _labels) = ([], 0, null);
    }

    /// <summary>Takes back the last cells.</summary>
    public void RemoveFrom(int first) => Count = first;

    public IReadOnlyList<TableCell> Slice(int first, int end) => new ArraySegment<TableCell>(_cells, first, end - first);
}
