using Disclosure.Documents;
using Disclosure.Prediction;
using Disclosure.Writing;

namespace Disclosure.Layouts;

/// <summary>
/// Cuts a text into cells, in one pass. Three layouts differ only here:
/// a cell a line behind a TAB, where a blank line ends a row and a line without TAB continues the cell above;
/// rows of cells between TABs; and lines, each of which may be a cell or prose. Where a table can begin, prediction is asked first;
/// a table that it walked over makes no cells.
/// </summary>
internal ref struct CellReader
{
    /// <summary>How many cells of a row are told apart. No form has a row of so many; what follows stays in the last of them.</summary>
    internal const int MaxInRow = 10_000;

    private readonly ReadOnlySpan<char> _text;
    private readonly CellEnds _ends;
    private readonly int _maxCells;
    private readonly CancellationToken _cancellation;
    private Above _above;

    /// <summary>How many cells the row above has so far, where each stands on a line.</summary>
    private int _inRow;

    private CellReader(CellEnds ends, int maxCells, CancellationToken cancellation)
    {
        _text = ends.Text;
        _ends = ends;
        _maxCells = maxCells;
        _cancellation = cancellation;
    }

    /// <summary>What a line that becomes a cell is marked with: whether it is the first below a table that was walked over.</summary>
    private TextCellKind _mark;

    /// <summary>What the line before was: it decides how the next one is read.</summary>
    private enum Above
    {
        Blank,
        Line,
        TabbedCell,
        Grid,
    }

    /// <summary>Reads the cells of a text.</summary>
    /// <param name="ends">The text, and where its cells can end.</param>
    /// <param name="maxCells">How many cells there may be.</param>
    /// <param name="cells">Takes the cells.</param>
    /// <param name="predicted">Takes the tables that are as the form prints them; reading stops where it fails.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>Whether all of it was read; false if there are more cells than allowed.</returns>
    public static bool Read(
        CellEnds ends, int maxCells, ref CellBuffer cells, ref PredictedTables predicted, CancellationToken cancellation) =>
        new CellReader(ends, maxCells, cancellation).ReadLines(ref cells, ref predicted);

    private bool ReadLines(ref CellBuffer cells, ref PredictedTables predicted)
    {
        for (var start = 0; start < _text.Length;)
        {
            if (_text[start] == '\n')
            {
                _above = Above.Blank;
                start++;
                continue;
            }

            var at = _ends.Next(start);
            var length = at - start;
            var isTabbed = at < _text.Length && _text[at] == '\t';
            if (predicted.IsExpecting && (isTabbed || (length > 0 && _above != Above.TabbedCell)) && Predict(start, isTabbed, ref predicted) is >= 0 and var behind)
            {
                start = behind;
                continue;
            }

            if (predicted.HasFailed)
                return true;
            if (isTabbed)
                at = ReadTabbedLine(start, ref cells);
            else
                ReadPlainLine(start, length, ref cells);
            if (cells.Count > _maxCells)
                return false;
            start = LineEnds.Skip(_text, at);
            if ((cells.Count & 0xFFF) == 0)
                _cancellation.ThrowIfCancellationRequested();
        }

        return true;
    }

    /// <summary>Lets prediction walk over the table that begins here, if one does.</summary>
    /// <returns>Where it ends; -1 for none.</returns>
    private int Predict(int start, bool isTabbed, ref PredictedTables predicted)
    {
        var behind = isTabbed ? predicted.ReadTabbed(start, isGrid: TabbedCellEnd(start) < 0) : predicted.ReadLines(start);
        if (behind >= 0)
            (_above, _mark) = (Above.Blank, TextCellKind.BehindTable);
        return behind;
    }

    /// <summary>Where a line ends that holds one cell behind one TAB; -1 for any other line.</summary>
    private readonly int TabbedCellEnd(int start)
    {
        if (_text[start] != '\t')
            return -1;
        var end = _ends.Next(start + 1);
        return end == _text.Length || _text[end] != '\t' ? end : -1;
    }

    private void ReadPlainLine(int start, int length, ref CellBuffer cells)
    {
        var line = _text.Slice(start, length);
        if (_above == Above.TabbedCell && ContinuesCell(line))
        {
            ExtendLast(start + length, ref cells);
        }
        else if (line.IsWhiteSpace())
        {
            _above = Above.Blank;
        }
        else
        {
            cells.Add(new TextCell(start, length, TextCellKind.Line | _mark));
            (_above, _mark) = (Above.Line, TextCellKind.Line);
        }
    }

    private static void ExtendLast(int end, ref CellBuffer cells) => cells.Last.Length = end - cells.Last.Offset;

    /// <summary>Reads a line that holds a TAB; returns where it ends.</summary>
    private int ReadTabbedLine(int start, ref CellBuffer cells)
    {
        if (_above != Above.Grid && TabbedCellEnd(start) is >= 0 and var end)
        {
            _inRow = _above == Above.TabbedCell ? _inRow + 1 : 1;
            _above = Above.TabbedCell;
            if (_inRow > MaxInRow)
                ExtendLast(end, ref cells);
            else
                cells.Add(new TextCell(start + 1, end - start - 1, _inRow == 1 ? TextCellKind.Tabbed | TextCellKind.BeginsRow : TextCellKind.Tabbed));
            return end;
        }

        return ReadGridLine(start, ref cells);
    }

    private int ReadGridLine(int start, ref CellBuffer cells)
    {
        var row = start;
        var isBlank = true;
        var kind = TextCellKind.Tabbed | TextCellKind.Grid | TextCellKind.BeginsRow;
        for (var inRow = 1; ; inRow++, start++)
        {
            var end = inRow == MaxInRow ? LineEnds.Next(_text, start) : _ends.Next(start);
            cells.Add(new TextCell(start, end - start, kind));
            kind = TextCellKind.Tabbed | TextCellKind.Grid;
            isBlank &= end == start;
            start = end;
            if (start == _text.Length || _text[start] != '\t' || cells.Count > _maxCells)
                break;
        }

        _above = Above.Grid;
        return isBlank ? SkipRepeats(row, start) : start;
    }

    /// <summary>A blank row says no more when it is printed again and again: page layouts and spreadsheets leave thousands.</summary>
    /// <param name="row">Where the row begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>Where the last of the rows ends that are the same.</returns>
    private readonly int SkipRepeats(int row, int end)
    {
        var next = LineEnds.Skip(_text, end);
        if (next > _text.Length)
            return end;
        var length = next - row;
        return end + _text[next..].CommonPrefixLength(_text[row..]) / length * length;
    }

    /// <summary>Whether a line continues the cell above: a blank one does not, nor one such as 五、… that opens a section.</summary>
    private static bool ContinuesCell(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && !char.IsWhiteSpace(line[0]) && !Numerals.IsCounting(line[0]))
            return true;
        line = line.TrimStart();
        return line.Length > 0 && !(line.Length > 1 && Numerals.IsCounting(line[0]) && line[1] is '、' or '，' or '.' or '．');
    }
}
