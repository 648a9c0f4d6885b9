using Disclosure.Schema;

namespace Disclosure.Recognition.Tables;

/// <summary>A block of the form as it was found in a document: the cells of its head and of its rows, not yet read.</summary>
/// <param name="place">Which block it is.</param>
/// <param name="source">The table of the document that it stands in; null for lines.</param>
internal sealed class BlockOnPage(BlockPlace place, SourceTable? source)
{
    public BlockPlace Place => place;

    public BlockDefinition Definition => place.Definition;

    /// <summary>The table of the document that it stands in; null for lines.</summary>
    public SourceTable? Source => source;

    /// <summary>Whether the form's own title of the block stands over it.</summary>
    public bool IsTitled { get; set; }

    /// <summary>The rows of its head; lines that follow one another count as one.</summary>
    public List<CellRange> Head { get; } = new(4);

    public List<RowOnPage> Rows { get; } = [];
}

/// <summary>Neighbouring cells of a document.</summary>
/// <param name="First">The first of them.</param>
/// <param name="End">The cell behind the last.</param>
internal readonly record struct CellRange(int First, int End)
{
    public int Count => End - First;
}

/// <summary>A row of values as it was found.</summary>
/// <param name="Row">Which row of the block it is; <see cref="Across"/> for the one line of a block whose rows stand side by side.</param>
/// <param name="Start">The first cell of the row on the page: its label or what stands before it.</param>
/// <param name="Label">The cell of its label; the first cell where it has none.</param>
/// <param name="First">The first cell behind the label.</param>
/// <param name="End">The cell behind the row.</param>
internal readonly record struct RowOnPage(int Row, int Start, int Label, int First, int End)
{
    /// <summary>The row that has no label of its own.</summary>
    public const int Across = -1;

    /// <summary>How many cells stand behind the label.</summary>
    public int Count => End - First;

    /// <summary>How many cells stand before the label.</summary>
    public int Lead => Label - Start;
}
