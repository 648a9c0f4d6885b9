using Disclosure.Documents;
using Disclosure.Findings;
using Disclosure.Grammar;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Recognition.Tables;

/// <content>Rows of values.</content>
internal ref partial struct TableReader
{
    /// <summary>A row of more cells is no row of a form.</summary>
    private const int WidestRow = 256;

    /// <summary>Gives the values of a row to its cells.</summary>
    /// <param name="row">The row of the current block.</param>
    /// <param name="label">The cell with the row's label.</param>
    /// <param name="first">The first cell behind the label.</param>
    /// <param name="behind">The cell behind the row.</param>
    /// <param name="width">The number of cells in the whole line, where rows stand on lines; else 0.</param>
    private void PlaceRow(int row, int label, int first, int behind, int width)
    {
        var definition = _current.Definition.Rows[row];
        if (_found[definition.FirstSlot] < byte.MaxValue)
            _found[definition.FirstSlot]++;
        if (_found[definition.FirstSlot] > 1)
            return;
        var order = OrderOfRow(first, behind, width);
        if (order is not null && FirstValue(order, first, behind, width, out order) is >= 0 and var start)
        {
            for (var i = 0; i < order.Columns.Length; i++)
                if (order.Columns[i] >= 0)
                    SetCell(definition.FirstSlot + order.Columns[i], order.Columns[i], first + start + i);
        }
        else if (IsBlank(first, behind))
        {
            MakeBlank(definition.FirstSlot, label, behind);
        }
        else
        {
            MakeAmbiguous(definition.FirstSlot, _current.Definition.Columns.Count, first, behind);
            Observe(RuleCatalogue.Unassignable, definition.Label.Text, _text.TrimmedPlace(label));
        }
    }

    /// <summary>
    /// The order that holds for a row: that of the head, or for a fragment of another width below it (a page break cut the table) that of
    /// the form, if the fragment is as wide as the form.
    /// </summary>
    private ColumnOrder? OrderOfRow(int first, int behind, int width)
    {
        var order = Order();
        if (order.Columns.Length == 0 || EndsAtCut(first, behind))
            return null;
        if (width == 0 || width == _headWidth)
            return order;
        if (width != _fragmentWidth)
        {
            if (IsCutShort(behind))
                return null;
            _fragmentWidth = width;
            _fragmentOrder = FillsForm(first, behind, width) ? ColumnOrder.OfForm(_current.Definition.Columns.Count) : null;
        }

        return _fragmentOrder ?? (_headWidth == 0 ? order : null);
    }

    /// <summary>
    /// Whether the document stops within the last of some lines: what looks like the last value may be the number of the next label (6 of 6.属于…).
    /// </summary>
    private readonly bool EndsAtCut(int first, int behind) => first < behind && !_text.Cells[first].IsTabbed && IsCutShort(behind);

    /// <summary>Whether a line may lack its end: the document stops there.</summary>
    private readonly bool IsCutShort(int behind) => _text.Cells[behind - 1].End == _text.Text.Length;

    /// <summary>Whether in some row of the fragment the first of the form's columns holds something, so that all columns must be there.</summary>
    private readonly bool FillsForm(int first, int behind, int width)
    {
        var columns = _current.Definition.Columns.Count;
        while (true)
        {
            if (behind - first >= columns && !IsBlank(behind - columns, behind - columns + 1) && _text.Label(behind - columns) == TextCell.NoLabel)
                return true;
            first = behind;
            if (first >= _text.Count || !_text.Cells[first].IsGrid)
                return false;
            for (behind = first + 1; behind < _text.Count && _text.Cells[behind].IsGrid && !_text.Cells[behind].BeginsRow;)
                behind++;
            if (behind - first != width)
                return false;
        }
    }

    /// <summary>
    /// Where the values begin among the cells behind the label; -1 if that is not certain. If the head lacks columns and the row does not,
    /// the row is read by the form.
    /// </summary>
    private readonly int FirstValue(ColumnOrder head, int first, int behind, int width, out ColumnOrder order)
    {
        order = head;
        var columns = _current.Definition.Columns.Count;
        var count = behind - first;
        if (count == head.Columns.Length && head.Columns.Length >= columns)
            return 0;
        if (width > 0 && UnderHead(head, first, behind, width) is >= 0 and var place)
            return place;
        if (count > WidestRow)
            return -1;
        var codes = Codes(first, behind, stackalloc char[WidestRow]);
        var labelsSpan = _current.Definition.RowGroups.Count > 0;
        var start = IsTabbedRow(first) || count == head.Columns.Length ? RowGrammar.FirstValue(codes, head.Columns.Length, labelsSpan) : -1;
        if (head.Columns.Length >= columns || count < columns)
            return start;
        var other = IsTabbedRow(first) || count == columns ? RowGrammar.FirstValue(codes, columns, labelsSpan) : -1;
        if (other < 0 || start >= 0)
            return other < 0 ? start : codes.Contains('v') ? -1 : start;
        order = ColumnOrder.OfForm(columns);
        return other;
    }

    /// <summary>
    /// Where the values begin if this row is as wide as the head, the head's columns stand side by side, and the row holds nothing but blanks
    /// beside the cells below them; -1 otherwise.
    /// </summary>
    private readonly int UnderHead(ColumnOrder head, int first, int behind, int width)
    {
        var start = behind - width + _headColumns.First;
        var end = behind - width + _headColumns.Last + 1;
        return width == _headWidth && _headColumns.First >= 0 && end - start == head.Columns.Length
            && start >= first && IsBlank(first, start) && IsBlank(end, behind)
            ? start - first
            : -1;
    }

    private readonly bool IsTabbedRow(int first) => first < _text.Count && _text.Cells[first].IsTabbed;

    /// <summary>The code of each cell of a row, for the grammar of rows.</summary>
    private readonly ReadOnlySpan<char> Codes(int first, int behind, Span<char> codes)
    {
        for (var cell = first; cell < behind; cell++)
            codes[cell - first] = IsBlank(cell, cell + 1) ? '_' : 'v';
        return codes[..(behind - first)];
    }

    private readonly bool IsBlank(int first, int behind)
    {
        for (; first < behind; first++)
            if (!_text.IsBlank(first))
                return false;
        return true;
    }

    private readonly void SetCell(int slot, int column, int cell)
    {
        var definition = _current.Definition.Columns[column];
        _slots[slot] = _values.ReadCell(_text.Text, _text.Place(cell), definition, definition.Kind == ValueKind.Money ? UnitOf(column) : default);
    }

    /// <summary>A row printed without any value is blank, unless the document stops at its label.</summary>
    private readonly void MakeBlank(int slot, int label, int behind)
    {
        if (behind >= _text.Count)
            return;
        for (var column = 0; column < _current.Definition.Columns.Count; column++)
            _slots[slot + column] = new CellSlot(CellState.Blank, _text.Cells[label].End, 0);
    }

    /// <summary>The cells of a row that cannot be assigned share one place: all that stands behind the label.</summary>
    private readonly void MakeAmbiguous(int slot, int count, int first, int behind)
    {
        var place = _text.Place(first);
        var length = Math.Min(_text.Cells[behind - 1].End - place.Offset, CellSlot.MaxLength);
        for (var i = 0; i < count; i++)
            _slots[slot + i] = new CellSlot(CellState.Ambiguous, place.Offset, length);
    }

    /// <summary>Of two rows with one label neither is chosen.</summary>
    private readonly void SettleRepeats()
    {
        for (var table = 0; table < _edition.Tables.Count; table++)
            foreach (var block in _edition.Tables[table].Blocks)
                foreach (var row in block.Rows)
                    if (row.FirstSlot >= 0 && _found[row.FirstSlot] > 1)
                        SettleRepeat(row, block.Columns.Count);
    }

    private readonly void SettleRepeat(RowDefinition row, int columns)
    {
        var place = new SourceSpan(_slots[row.FirstSlot].Offset, _slots[row.FirstSlot].Length);
        Observe(RuleCatalogue.Repeated, row.Label.Text, place);
        for (var slot = row.FirstSlot; slot < row.FirstSlot + columns; slot++)
            if (_slots[slot].State != CellState.Absent)
                _slots[slot] = new CellSlot(CellState.Ambiguous, _slots[slot].Offset, _slots[slot].Length);
    }
}
