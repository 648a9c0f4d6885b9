using Disclosure.Documents;
using Disclosure.Writing;

namespace Disclosure.Layouts;

/// <summary>A document in the making: a text, how far it was read, and the lines and tables found so far.</summary>
internal ref struct TextDraft
{
    private readonly int _maxCells;

    public TextDraft(CellEnds ends, int maxCells, int capacity)
    {
        Ends = ends;
        Text = ends.Text;
        Cells = new DocumentCells(Math.Min(capacity, maxCells) + 1);
        _maxCells = maxCells;
    }

    /// <summary>The text, and where its cells between TABs and line ends can end.</summary>
    public CellEnds Ends { get; }

    public ReadOnlySpan<char> Text { get; }

    public DocumentCells Cells { get; }

    public List<SourceTable> Tables { get; } = new(16);

    /// <summary>Where the next line begins.</summary>
    public int At { get; set; }

    /// <summary>How many blank lines were met since the last line that was not.</summary>
    public int BlankLines { get; set; }

    public readonly bool IsAtEnd => At >= Text.Length;

    /// <summary>Whether there are more cells than allowed.</summary>
    public readonly bool IsFull => Cells.Count > _maxCells;

    /// <summary>Where a line ends.</summary>
    public readonly int LineEnd(int at) => LineEnds.Next(Text, at);

    /// <summary>Where the line begins that follows a line end.</summary>
    public readonly int NextLine(int lineEnd) => lineEnd < Text.Length ? LineEnds.Skip(Text, lineEnd) : lineEnd + 1;

    /// <summary>Begins a table. Its cells are added to <see cref="Cells"/>.</summary>
    public readonly int BeginTable() => Cells.Count;

    /// <summary>Ends the table that began with a cell.</summary>
    public void EndTable(int first, TableShape shape, bool keepsBlanks, bool mayBeAligned)
    {
        if (Cells.Count > first)
            Tables.Add(new SourceTable(Cells, first, shape) { KeepsBlanks = keepsBlanks, MayBeAligned = mayBeAligned, End = Cells.Count });
        BlankLines = 0;
    }
}
