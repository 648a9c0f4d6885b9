using System.Text;
using Disclosure.Documents;

namespace Disclosure;

/// <summary>
/// How a reader makes a <see cref="SourceDocument"/>: it adds lines and, between <see cref="BeginTable"/> and <see cref="EndTable"/>, cells,
/// in reading order, each with its place in the source. Not thread-safe.
/// </summary>
/// <param name="reader">The name of the reader, such as <c>html</c>.</param>
public sealed class DocumentBuilder(string reader)
{
    private readonly StringBuilder _text = new();
    private readonly DocumentCells _cells = new(256);
    private readonly List<SourceTable> _tables = [];
    private readonly List<int> _offsets = [];
    private readonly List<SourcePlace?> _places = [];
    private readonly List<string> _limits = [];
    private readonly List<string> _hidden = [];
    private string? _problem;
    private SourceTable? _table;
    private int _row = -1, _column;
    private int _blankLines;
    private bool _isBuilt, _breaksOff;

    /// <summary>How many lines and cells there are so far.</summary>
    public int Count => _cells.Count;

    /// <summary>How many characters the reading text has so far.</summary>
    public int Length => _text.Length;

    /// <summary>Adds a line that stands in no table; it ends a table that was begun. A blank one is only counted.</summary>
    /// <param name="text">The text, without its line end.</param>
    /// <param name="place">Where it stands in the source; null where that is not known.</param>
    public void AddLine(ReadOnlySpan<char> text, SourcePlace? place = null)
    {
        EndTable();
        if (text.IsWhiteSpace())
        {
            ThrowIfBuilt();
            _blankLines++;
            _text.Append('\n'); // The layouts of text, which read the lines once more, count it too.
            return;
        }

        Append(text, place, (offset, length) => TableCell.Line(offset, length, _blankLines));
        _blankLines = 0;
    }

    /// <summary>Begins a table; it ends one that was begun.</summary>
    /// <param name="shape">What is known of its geometry.</param>
    /// <param name="keepsBlanks">Whether cells without text are added too; false where the source may have dropped some.</param>
    public void BeginTable(TableShape shape, bool keepsBlanks = true)
    {
        EndTable();
        _table = new SourceTable(_cells, _cells.Count, shape) { KeepsBlanks = keepsBlanks };
        (_row, _column, _blankLines) = (-1, 0, 0);
    }

    /// <summary>Begins the next row of a table.</summary>
    /// <exception cref="InvalidOperationException">No table was begun.</exception>
    public void BeginRow()
    {
        Table();
        _row++;
        _column = 0;
    }

    /// <summary>Adds the next cell of a row; the first cell of a table begins its first row.</summary>
    /// <param name="text">Its text, which may hold line ends.</param>
    /// <param name="place">Where it stands in the source; null where that is not known.</param>
    /// <param name="column">Its first column, from 0; null for the one behind the cell before it.</param>
    /// <param name="rowSpan">Over how many rows it goes.</param>
    /// <param name="columnSpan">Over how many columns it goes.</param>
    /// <exception cref="InvalidOperationException">No table was begun.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The column stands before the end of the cell before it, or a span is less than 1.</exception>
    public void AddCell(ReadOnlySpan<char> text, SourcePlace? place = null, int? column = null, int rowSpan = 1, int columnSpan = 1)
    {
        Table();
        ArgumentOutOfRangeException.ThrowIfLessThan(rowSpan, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columnSpan, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column ?? _column, _column, nameof(column));
        _row = Math.Max(_row, 0);
        var first = column ?? _column;
        Append(text, place, (offset, length) => new TableCell(offset, length, _row, first, rowSpan, columnSpan));
        _column = first + columnSpan;
    }

    /// <summary>Ends the table that was begun, if one was.</summary>
    public void EndTable()
    {
        if (_table is null)
            return;
        _table.End = _cells.Count;
        if (_table.End > _table.First)
            _tables.Add(_table);
        _table = null;
    }

    /// <summary>
    /// Notes the place of a character of the line or cell that was added last: its own place holds up to there. Within a line of the source,
    /// columns go on with the text.
    /// </summary>
    /// <remarks>A blank line has no place.</remarks>
    /// <param name="offset">The offset of the character in the text of that line or cell, behind those noted before.</param>
    /// <param name="place">Where it stands in the source.</param>
    /// <exception cref="InvalidOperationException">No line or cell was added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not behind those noted before, or behind the text.</exception>
    public void AddPlace(int offset, SourcePlace place)
    {
        ThrowIfBuilt();
        if (_blankLines > 0)
            return;
        if (_cells.Count == 0)
            throw new InvalidOperationException("no line or cell was added");
        offset += _cells.Last.Offset;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(offset, _offsets[^1]);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _cells.Last.End);
        _offsets.Add(offset);
        _places.Add(place);
    }

    /// <summary>Says that a limit was reached, and what lies beyond is not in the document.</summary>
    /// <param name="limit">The limit in a few words, such as <c>at most 1000 columns</c>.</param>
    public void ReachLimit(string limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        ThrowIfBuilt();
        if (!_limits.Contains(limit))
            _limits.Add(limit);
    }

    /// <summary>Says that a part of the document was read that a person does not see in it.</summary>
    /// <param name="part">The part in a few words, such as <c>the sheet 表三</c>.</param>
    public void AddHidden(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        ThrowIfBuilt();
        if (!_hidden.Contains(part))
            _hidden.Add(part);
    }

    /// <summary>Says that the source stops within the line or cell that was added last: what stands there may not be all of it.</summary>
    public void BreakOff()
    {
        ThrowIfBuilt();
        _breaksOff = true;
    }

    /// <summary>Says that nothing of the document can be read.</summary>
    /// <param name="why">Why, as the end of a sentence, such as <c>it is encrypted</c>.</param>
    public void Fail(string why)
    {
        ArgumentNullException.ThrowIfNull(why);
        ThrowIfBuilt();
        _problem = why;
    }

    /// <summary>The document. It ends the builder's work.</summary>
    /// <exception cref="InvalidOperationException">The document was built already.</exception>
    public SourceDocument Build()
    {
        EndTable();
        ThrowIfBuilt();
        _isBuilt = true;
        if (_breaksOff && _text.Length > 0)
            _text.Length--; // As in a text that stops within its last line.
        var places = new NotedPlaces([.. _offsets], [.. _places]);
        return new SourceDocument(new SourceText(_text.ToString().AsMemory(), places), _cells, _tables)
        {
            Reader = reader,
            LimitsReached = _limits,
            HiddenParts = _hidden,
            Problem = _problem,
        };
    }

    private void Table()
    {
        if (_table is null)
            throw new InvalidOperationException("no table was begun");
    }

    private void ThrowIfBuilt()
    {
        if (_isBuilt)
            throw new InvalidOperationException("the document was built already");
    }

    /// <summary>A line feed stands behind each text, so that no two of them ever run together.</summary>
    private void Append(ReadOnlySpan<char> text, SourcePlace? place, Func<int, int, TableCell> cell)
    {
        ThrowIfBuilt();
        _offsets.Add(_text.Length);
        _places.Add(place);
        _cells.Add(cell(_text.Length, text.Length));
        _text.Append(text).Append('\n');
    }
}
