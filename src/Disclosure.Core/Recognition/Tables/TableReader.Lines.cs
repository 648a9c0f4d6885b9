using Disclosure.Documents;
using Disclosure.Findings;
using Disclosure.Labels.Indexing;
using Disclosure.Writing;

namespace Disclosure.Recognition.Tables;

/// <content>Tables with one cell a line and nothing else: only labels tell where a row ends.</content>
internal ref partial struct TableReader
{
    private const int LongestCell = 60;

    /// <summary>Reads what begins at a line.</summary>
    /// <returns>The next cell to read.</returns>
    private int ReadLine(int cell, int stop)
    {
        var next = BehindLabel(cell, stop);
        NoteGroups(cell, next);
        if (IsHeadCell(cell) && !IsRowOnLines(cell, next, stop))
        {
            ReadHeadCell(cell);
        }
        else if (!_isOpen)
        {
            return next;
        }
        else if (_text.Label(cell) >= 0 && Resolve(cell, isHead: false) is { } row)
        {
            var behind = BehindValues(next, stop, ValuesOf(row));
            if (behind > next || !_text.Has(cell, LabelRole.RowGroup))
                ReadLabelledRow(cell, row, next, behind, 0);
            next = behind;
        }
        else if (_text.Label(cell) == TextCell.NoLabel)
        {
            next = ReadUnlabelledLine(cell, stop);
        }

        if (_isOpen)
            _text.MarkTable(cell, next);
        return next;
    }

    /// <summary>
    /// Whether a label that rows and columns have in common (总计) is one of a row: then a value follows it. In the head of an across table, that
    /// is so behind the last column too.
    /// </summary>
    private readonly bool IsRowOnLines(int label, int next, int stop) =>
        _isOpen && next < stop && _text.Label(next) == TextCell.NoLabel && Value(next).State != CellState.Text
        && !(_current.Definition.IsAcross && _order is null) && Resolve(label, isHead: false) is not null;

    private readonly int BehindLabel(int cell, int stop)
    {
        for (cell++; cell < stop && _text.Label(cell) == TextCell.ContinuesLabel;)
            cell++;
        return cell;
    }

    private readonly int ValuesOf(LabelMeaning row) => _edition.Tables[row.Table].Blocks[row.Block].Columns.Count;

    /// <summary>The end of the values that follow a label: at a label, at a TAB, or at prose once the row is full.</summary>
    private readonly int BehindValues(int first, int stop, int values)
    {
        var cell = first;
        for (; cell < stop && !_text.Cells[cell].IsTabbed && _text.Label(cell) == TextCell.NoLabel; cell++)
        {
            if (IsProse(cell) || (cell - first >= values && Value(cell).State == CellState.Text))
                break;
        }

        return cell;
    }

    private readonly bool IsProse(int cell) =>
        _text.Printed(cell).Trim().Length > LongestCell || _text.Printed(cell).ContainsAny('。', '；', '：');

    private int ReadUnlabelledLine(int cell, int stop)
    {
        if (IsProse(cell))
        {
            _isOpen = _headCount > 0 && _order is null;
            return cell + 1;
        }

        if (Value(cell).State != CellState.Text)
            return ReadLooseValues(cell, stop);
        if (_order is null)
            return ReadHeadLine(cell);
        var behind = BehindValues(cell + 1, stop, _current.Definition.Columns.Count);
        if (behind == cell + 1)
            return behind;
        ReadLikelyRow(cell, cell + 1, behind, 0);
        return behind;
    }

    /// <summary>A line in the head that is no label: a unit in brackets, or a column that is worded otherwise.</summary>
    private int ReadHeadLine(int cell)
    {
        if (FoldingMap.Fold(_text.Printed(cell).TrimStart()[0]) == '(')
            ReadUnit(cell, _headCount > 0 ? _head[_headCount - 1] : cell);
        else if (_headCount > 0)
            AddToHead(cell);
        return cell + 1;
    }

    /// <summary>Values without a label before them: the one row of an across table, or values whose label was lost.</summary>
    private int ReadLooseValues(int cell, int stop)
    {
        var isAcross = _current.Definition.IsAcross && _headCount > 0;
        var behind = BehindValues(cell, stop, isAcross ? AcrossRows().Length * _current.Definition.Columns.Count : 0);
        if (isAcross)
            ReadAcrossRow(cell, behind);
        else
            Observe(RuleCatalogue.Unassignable, _edition.Tables[_current.Table].Key, _text.TrimmedPlace(cell));
        return behind;
    }
}
