using Disclosure.Documents;

namespace Disclosure;

/// <summary>A table of a document: its cells in reading order, and what it knows of its geometry.</summary>
public sealed class SourceTable
{
    private readonly DocumentCells _cells;

    internal SourceTable(DocumentCells cells, int first, TableShape shape)
    {
        _cells = cells;
        First = first;
        End = first;
        Shape = shape;
    }

    /// <summary>What is known of its geometry.</summary>
    public TableShape Shape { get; }

    /// <summary>Whether a cell without text is there as a cell; false where the source may have dropped some.</summary>
    public bool KeepsBlanks { get; init; } = true;

    /// <summary>
    /// Whether the n-th cells of its rows may stand below one another, as between TABs or bars. Its labels prove it or do not: a table that
    /// does is read as a <see cref="TableShape.Grid"/>, any other as <see cref="TableShape.Rows"/>.
    /// </summary>
    public bool MayBeAligned { get; init; }

    /// <summary>Whether what merged cells cover stands at the end of its row, so that none of it stands between labels and values.</summary>
    internal bool FillsUpRows { get; init; }

    /// <summary>Whether the digits of neighbouring cells may stand together in one: where nothing but labels sets cells off.</summary>
    internal bool IsRunTogether { get; init; }

    /// <summary>Whether its head is the table before it: that is no fragment which a page break cut off.</summary>
    internal bool HasHeadBefore { get; set; }

    /// <summary>Its cells, row by row.</summary>
    public IReadOnlyList<TableCell> Cells => _cells.Slice(First, End);

    /// <summary>The same table, whose cells were copied to others.</summary>
    internal SourceTable Moved(DocumentCells cells, int first) => new(cells, first, Shape)
    {
        KeepsBlanks = KeepsBlanks,
        MayBeAligned = MayBeAligned,
        FillsUpRows = FillsUpRows,
        IsRunTogether = IsRunTogether,
        HasHeadBefore = HasHeadBefore,
        End = first + End - First,
    };

    /// <summary>Where its first cell stands among those of the document.</summary>
    internal int First { get; }

    /// <summary>The cell behind its last one.</summary>
    internal int End { get; set; }
}
