using Disclosure.Documents;
using Disclosure.Labels;
using Disclosure.Writing;

namespace Disclosure.Layouts;

/// <summary>A document in the making: a text, how far it was read, and the lines and tables found so far.</summary>
internal ref struct TextDraft
{
    /// <summary>More pieces of labels and values than any report has: a text of more is none, and shall not take the time of one.</summary>
    private const int MaxPieces = 10_000;

    private readonly int _maxCells;

    /// <summary>Whether every line end stands there twice, so that two of them are one.</summary>
    private readonly bool _isDoubled;

    /// <summary>Whether every line ends with LF CR, which are then one line end.</summary>
    private readonly bool _isReversed;

    public TextDraft(CellEnds ends, LabelLookup labels, int maxCells, int capacity)
    {
        Ends = ends;
        Labels = labels;
        PiecesLeft = MaxPieces;
        Text = ends.Text;
        Cells = new DocumentCells(Math.Min(capacity, maxCells) + 1);
        _maxCells = maxCells;
        _isReversed = AreReversed(ends.Text);
        _isDoubled = !_isReversed && AreDoubled(ends.Text);
    }

    /// <summary>The text, and where its cells between TABs and line ends can end.</summary>
    public CellEnds Ends { get; }

    public ReadOnlySpan<char> Text { get; }

    /// <summary>The labels of the form, for layouts in which nothing else tells where a cell ends.</summary>
    public LabelLookup Labels { get; }

    public DocumentCells Cells { get; }

    public List<SourceTable> Tables { get; } = new(16);

    /// <summary>Where the next line begins.</summary>
    public int At { get; set; }

    /// <summary>How many blank lines were met since the last line that was not.</summary>
    public int BlankLines { get; set; }

    /// <summary>Up to where lines were looked at for rows between blanks, and are none.</summary>
    public int UnalignedUntil { get; set; }

    /// <summary>How many more pieces of labels and values are put together.</summary>
    public int PiecesLeft { get; set; }

    /// <summary>Up to where lines were looked at for records between commas, and are none.</summary>
    public int NoRecordsUntil { get; set; }

    public readonly bool IsAtEnd => At >= Text.Length;

    /// <summary>Whether there are more cells than allowed.</summary>
    public readonly bool IsFull => Cells.Count > _maxCells;

    /// <summary>Where a line ends.</summary>
    public readonly int LineEnd(int at) => LineEnds.Next(Text, at);

    /// <summary>Where the line begins that follows a line end.</summary>
    public readonly int NextLine(int lineEnd)
    {
        if (lineEnd >= Text.Length)
            return lineEnd + 1;
        if (_isReversed)
            return lineEnd + 2;
        var next = LineEnds.Skip(Text, lineEnd);
        return _isDoubled && next < Text.Length && LineEnds.Is(Text[next]) ? LineEnds.Skip(Text, next) : next;
    }

    /// <summary>Begins a table. Its cells are added to <see cref="Cells"/>.</summary>
    public readonly int BeginTable() => Cells.Count;

    /// <summary>Ends the table that began with a cell.</summary>
    public void EndTable(int first, TableShape shape, bool keepsBlanks, bool mayBeAligned, bool fillsUpRows = false, bool isRunTogether = false)
    {
        if (Cells.Count > first)
            Tables.Add(new SourceTable(Cells, first, shape)
            {
                KeepsBlanks = keepsBlanks,
                MayBeAligned = mayBeAligned,
                FillsUpRows = fillsUpRows,
                IsRunTogether = isRunTogether,
                End = Cells.Count,
            });
        BlankLines = 0;
    }

    /// <summary>Whether all line ends are LF CR.</summary>
    private static bool AreReversed(ReadOnlySpan<char> text)
    {
        var end = LineEnds.Next(text, 0);
        if (end == text.Length)
            return false;
        for (; end < text.Length; end = LineEnds.Next(text, end + 2))
            if (text[end] != '\n' || end + 1 == text.Length || text[end + 1] != '\r')
                return false;
        return true;
    }

    /// <summary>
    /// Whether an empty line stands behind every line, blank ones too. A text without one would be the same if blank lines stood between its rows
    /// of one cell.
    /// </summary>
    private static bool AreDoubled(ReadOnlySpan<char> text)
    {
        var blankLines = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = LineEnds.Next(text, at);
            blankLines += end == at ? 1 : 0;
            if (end == text.Length)
                break;
            at = LineEnds.Skip(text, end);
            if (at == text.Length)
                break;
            if (!LineEnds.Is(text[at]))
                return false;
            at = LineEnds.Skip(text, at);
        }

        return blankLines > 0;
    }
}
