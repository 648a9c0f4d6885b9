namespace Disclosure.Layouts;

/// <summary>
/// The rows of cells that end at bars, as far as the bars tell. Those of merged cells stand together at the end of a row and fill it up, so that all
/// rows have as many. Where the bars up to such an end are not those of whole rows, a cell was lost or added, and nothing is known of its row.
/// </summary>
internal sealed class BarRows
{
    /// <summary>How many lengths of rows are tried.</summary>
    private const int MaxWidths = 64;

    private readonly List<BarCell> _cells;

    /// <summary>The first cells of rows, and of stretches in which they are not known; each goes up to the next.</summary>
    private readonly List<(int First, bool IsRow)> _parts = [];

    private readonly bool _beginWithBar;

    private BarRows(ReadOnlySpan<char> text, List<BarCell> cells, int width)
    {
        _cells = cells;
        Width = width;
        var first = 0;
        for (var cell = 0; cell < cells.Count; cell++)
            if (cells[cell].EndsRun)
            {
                Cut(text, first, cell + 1);
                first = cell + 1;
            }

        Cut(text, first, cells.Count);
        _beginWithBar = _parts.TrueForAll(part => !part.IsRow || cells[part.First].IsBlank);
    }

    /// <summary>How many bars a row has.</summary>
    public int Width { get; }

    public bool HasRows => _parts.Exists(static part => part.IsRow);

    /// <summary>The rows, and the stretches between them of which nothing is known.</summary>
    public IEnumerable<(int First, int End, bool IsRow)> Parts
    {
        get
        {
            for (var part = 0; part < _parts.Count; part++)
                yield return (_parts[part].First, part + 1 < _parts.Count ? _parts[part + 1].First : _cells.Count, _parts[part].IsRow);
        }
    }

    /// <summary>
    /// Finds the rows; null where no bars stand together. A row has the most bars of which at least two of three stretches between such ends are
    /// multiples: where a cell was lost or added, one or two are not.
    /// </summary>
    public static BarRows? Find(ReadOnlySpan<char> text, List<BarCell> cells)
    {
        var lengths = new List<int>();
        var first = 0;
        for (var cell = 0; cell < cells.Count; cell++)
        {
            if (!cells[cell].EndsRun)
                continue;
            lengths.Add(cell + 1 - first);
            first = cell + 1;
        }

        foreach (var width in lengths.Distinct().OrderDescending().Take(MaxWidths))
            if (lengths.Count > 1 && width is > 1 and <= TabbedLines.MaxInRow && lengths.Count(length => length % width == 0) * 3 >= lengths.Count * 2)
                return new BarRows(text, cells, width);
        return null;
    }

    /// <summary>The cells of a row without the bar that all rows begin with, and without bars together that fill it up.</summary>
    public (int First, int End) WithoutPadding(int first, int end)
    {
        while (end > first && _cells[end - 1].IsPadding)
            end--;
        return (_beginWithBar && first < end ? first + 1 : first, end);
    }

    /// <summary>Cuts the cells up to bars that stand together. The very last row may be without those that fill it up.</summary>
    private void Cut(ReadOnlySpan<char> text, int first, int end)
    {
        if (first == end)
            return;
        var isWhole = (end - first) % Width == 0 || end == _cells.Count;
        for (var row = first; isWhole && row < end; row += Width)
            isWhole = IsRow(text, row, Math.Min(row + Width, end), isFirst: row == first);
        if (!isWhole && _parts is not [.., (_, false)])
            _parts.Add((first, false));
        for (var row = first; isWhole && row < end; row += Width)
            _parts.Add((row, true));
    }

    /// <summary>Whether a row is its labels and then its values; or values alone, if it is whole and stands right behind a head.</summary>
    private bool IsRow(ReadOnlySpan<char> text, int first, int end, bool isFirst)
    {
        var (hasFigure, hasWords) = (false, false);
        for (var cell = first; cell < end; cell++)
        {
            var kind = CellKinds.Of(text.Slice(_cells[cell].Offset, _cells[cell].Length));
            if (hasFigure && kind == CellKind.Words)
                return false;
            hasFigure |= kind == CellKind.Figure;
            hasWords |= kind == CellKind.Words;
        }

        return hasWords || !hasFigure || (isFirst && end - first == Width);
    }
}
