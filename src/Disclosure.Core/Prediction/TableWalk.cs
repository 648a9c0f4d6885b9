namespace Disclosure;

/// <summary>
/// Walks over a text along a printed table: at each cell it knows what must come, so that it need not search. It fills the cells of the
/// report on its way, and stops at the first thing that is not as the form prints it; the document is then read without prediction.
/// </summary>
internal ref partial struct TableWalk
{
    /// <summary>More digits may not fit an integer.</summary>
    private const int MostPlainDigits = 9;

    private readonly ReadOnlySpan<char> _text;
    private readonly LabelTable _labels;
    private readonly ValueReader _values;
    private readonly Span<char> _folded;
    private readonly PrintedEdition _edition;
    private readonly PrintedTable _table;
    private CellSlot[]? _slots;
    private int _at;

    /// <summary>The power of ten of the unit that the head gives for each column of money; null where it names none.</summary>
    private int?[]? _powers;

    /// <param name="text">The text.</param>
    /// <param name="at">Where the table begins.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="table">Which of its tables.</param>
    /// <param name="reader">What the form's labels and values are read with.</param>
    /// <param name="folded">Room for folded labels.</param>
    /// <param name="slots">The cells so far; null before the first value of a document.</param>
    public TableWalk(ReadOnlySpan<char> text, int at, PrintedEdition edition, int table, FormReaders reader, Span<char> folded, CellSlot[]? slots)
    {
        _text = text;
        _at = at;
        _edition = edition;
        _table = edition.Tables[table];
        _labels = reader.Labels;
        _values = reader.Values;
        _folded = folded;
        _slots = slots;
    }

    /// <summary>The cells of the report; null as long as no value was met.</summary>
    public readonly CellSlot[]? Slots => _slots;

    /// <summary>Where the walk stands: behind the table once it is walked.</summary>
    public readonly int At => _at;

    /// <summary>Whether the walk got beyond the first label: what begins like the table is the table.</summary>
    public bool HasBegun { get; private set; }

    private readonly bool IsAtEnd => _at >= _text.Length;

    private readonly bool IsLineEnd(int at) => at >= _text.Length || _text[at] is '\n' or '\r';

    /// <summary>Goes behind the line end that stands here.</summary>
    private void SkipLineEnd()
    {
        if (_at < _text.Length)
            _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;
    }

    /// <summary>Whether the official wording stands at a place, as nearly always.</summary>
    private readonly bool IsOfficial(PrintedCell cell, int at) => _text[at..].StartsWith(cell.Text);

    /// <summary>Whether a text, folded, means what a cell of the form must mean.</summary>
    private readonly bool Means(ReadOnlySpan<char> printed, PrintedCell cell)
    {
        var length = Folding.Fold(printed, _folded);
        return length > 0 && Means(_labels.FindWithNote(_folded[..length]), cell);
    }

    private readonly bool Means(int label, PrintedCell cell)
    {
        foreach (var meaning in _labels.Meanings(label))
            if (meaning with { Editions = 0 } == cell.Meaning with { Editions = 0 } && meaning.IsIn(_edition.Index))
                return true;
        return false;
    }

    /// <summary>Remembers the unit that a label of the head names for the columns below it.</summary>
    private void NoteHead(PrintedCell cell, ReadOnlySpan<char> printed)
    {
        if (cell.BeginsBlock)
            _powers = null;
        if (cell.Meaning.Role is not (LabelRole.Column or LabelRole.ColumnGroup) || MoneyUnits.PowerIn(printed) is not { } power)
            return;
        _powers ??= new int?[_table.Width];
        foreach (var column in cell.Columns)
            _powers[column] = power;
    }

    /// <summary>
    /// Goes over plain digits, which most values are. Money is left to <see cref="SetValue"/>: its unit may stand in the head.
    /// </summary>
    /// <returns>Where they end; the same place if there are none, or too many.</returns>
    private readonly int SkipDigits(PrintedCell cell, int at, out int number)
    {
        var text = _text;
        number = 0;
        if (cell.ValueKind == Schema.ValueKind.Money)
            return at;
        var end = at;
        while ((uint)end < (uint)text.Length && (uint)(text[end] - '0') <= 9)
            number = number * 10 + (text[end++] - '0');
        return end - at <= MostPlainDigits ? end : at;
    }

    /// <summary>Fills a cell with a plain number.</summary>
    private void SetNumber(PrintedCell cell, int start, int end, int number) => Store(cell.Slot, CellSlot.Count(start, end - start, number));

    /// <summary>Fills a cell; false if what stands there is no value of its column, which is nothing to predict.</summary>
    private bool SetValue(PrintedCell cell, int start, int length)
    {
        var headPower = cell.ValueKind == Schema.ValueKind.Money ? _powers?[cell.Columns[0]] : null;
        var slot = _values.ReadCell(_text, new SourceSpan(start, length), cell.ValueKind, headPower);
        if (slot.State == CellState.Text)
            return false;
        Store(cell.Slot, slot);
        return true;
    }

    private void Store(int index, CellSlot slot) => (_slots ??= new CellSlot[_edition.SlotCount])[index] = slot;
}
