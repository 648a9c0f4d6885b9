using Disclosure.Documents;
using Disclosure.Labels.Indexing;
using Disclosure.Writing;

namespace Disclosure.Labels;

/// <summary>The lines and cells of a document with the label of each: all that recognition looks at.</summary>
internal sealed class LabelledText
{
    /// <summary>More room than most documents need is not kept.</summary>
    private const int MaxLeft = 32_768;

    /// <summary>Room that the last document of a thread left behind.</summary>
    [ThreadStatic]
    private static short[]? t_left;

    private readonly ReadOnlyMemory<char> _text;
    private readonly DocumentCells _cells;
    private readonly LabelLookup _labels;
    private readonly short[] _found;

    /// <summary>The lines that were found to belong to a table.</summary>
    private bool[]? _isTableLine;

    public LabelledText(SourceDocument document, LabelLookup labels, CancellationToken cancellationToken)
    {
        Document = document;
        _text = document.Text;
        _cells = document.Cells;
        _labels = labels;
        _found = t_left is { } left && left.Length >= _cells.Count ? left : new short[_cells.Count];
        t_left = null;
        LabelMatcher.FindAll(labels, _text.Span, _cells, _found, cancellationToken);
    }

    public SourceDocument Document { get; }

    public ReadOnlySpan<char> Text => _text.Span;

    public int Count => _cells.Count;

    public LabelLookup Labels => _labels;

    /// <summary>A line or cell.</summary>
    public ref readonly TableCell this[int cell] => ref _cells[cell];

    /// <summary>The label of a cell.</summary>
    public short Label(int cell) => _found[cell];

    /// <summary>All that the label of a cell means.</summary>
    public LabelMeaning[] Meanings(int cell) => _labels.Meanings(_found[cell]);

    /// <summary>The printed text of a cell.</summary>
    public ReadOnlySpan<char> Printed(int cell) => _text.Span.Slice(_cells[cell].Offset, _cells[cell].Length);

    /// <summary>Whether nothing that is seen stands in a cell. A line that stands in no table holds something.</summary>
    public bool IsBlank(int cell) => _cells[cell].IsInTable && (_cells[cell].Length == 0 || Unseen.IsAll(Printed(cell)));

    /// <summary>Whether that is so of all cells of a stretch.</summary>
    public bool AreBlank(int first, int end)
    {
        for (; first < end; first++)
            if (!IsBlank(first))
                return false;
        return true;
    }

    /// <summary>Whether it is a cell of a table, and not a line.</summary>
    public bool IsInTable(int cell) => _cells[cell].IsInTable;

    /// <summary>Whether it belongs to a table: as a cell, or as a line that was found to be one.</summary>
    public bool IsOfTable(int cell) => _cells[cell].IsInTable || (_isTableLine is { } lines && lines[cell]);

    /// <summary>The place of a cell.</summary>
    public SourceSpan Place(int cell) => new(_cells[cell].Offset, _cells[cell].Length);

    /// <summary>The place of a cell without the white space around it.</summary>
    public SourceSpan TrimmedPlace(int cell)
    {
        var printed = Printed(cell);
        var lead = printed.Length - printed.TrimStart().Length;
        return new SourceSpan(_cells[cell].Offset + lead, printed.Trim().Length);
    }

    /// <summary>Whether the cell has a label with this role.</summary>
    public bool Has(int cell, LabelRole role)
    {
        foreach (var meaning in Meanings(cell))
            if (meaning.Role == role)
                return true;
        return false;
    }

    /// <summary>Leaves the room to the next document. Nobody may ask for labels any more.</summary>
    public void Leave() => t_left = _found.Length <= MaxLeft ? _found : null;

    /// <summary>Notes that lines belong to a table.</summary>
    public void MarkTable(int first, int end) => Array.Fill(_isTableLine ??= new bool[Count], true, first, end - first);
}
