using Disclosure.Findings;
using Disclosure.Labels;
using Disclosure.Labels.Indexing;

namespace Disclosure.Recognition.Tables;

/// <summary>Goes over lines, each of which may be a cell or prose, and over cells of which only the order is known: only labels tell where a row ends.</summary>
internal sealed class LineWalker(FormContext context, BlockCollector collector, SlotWriter writer, SimilarRows similar)
{
    private const int LongestCell = 60;

    private readonly LabelledText _text = context.Text;

    /// <summary>Whether a table was begun and no prose has ended it.</summary>
    private bool _isOpen;

    /// <summary>Goes over the lines between two headings or tables.</summary>
    public void Walk(int first, int end)
    {
        for (var cell = first; cell < end;)
        {
            var next = WalkLine(cell, end);
            if (_isOpen && !_text.IsInTable(cell))
                _text.MarkTable(cell, next);
            cell = next;
        }
    }

    /// <summary>A heading or a table ends what lines began.</summary>
    public void End() => _isOpen = false;

    /// <summary>Takes what begins at a line; returns the line behind it.</summary>
    private int WalkLine(int cell, int end)
    {
        var next = LabelEnd(cell, end);
        if (_text.IsBlank(cell))
            return next;
        context.NoteGroups(cell, next);
        if (context.IsHeadCell(cell) && !IsRow(cell, next, end))
        {
            TakeHead(cell, next);
            return next;
        }

        if (!_isOpen)
            return next;
        if (_text.Label(cell) >= 0 && context.Resolve(cell, isHead: false) is { } row)
        {
            var stop = ValuesEnd(next, end, context.Edition.Tables[row.Table].Blocks[row.Block].Columns.Count);
            if (stop > next || !_text.Has(cell, LabelRole.RowGroup))
                collector.TakeRow(row, new RowOnPage(row.Index, cell, cell, next, stop));
            return stop;
        }

        return _text.Label(cell) == LabelMatcher.NoLabel ? WalkUnlabelled(cell, end) : next;
    }

    private void TakeHead(int cell, int next)
    {
        _isOpen = true;
        if (context.Resolve(cell, isHead: true) is not { } meaning)
            return;
        if (meaning.Role == LabelRole.Block)
            collector.TakeTitle(meaning);
        else if (collector.EndsHeadAt(cell))
            collector.ExtendHead(next, meaning);
        else
            collector.TakeHead(new CellRange(cell, next), meaning);
    }

    /// <summary>
    /// Whether a label that rows and columns have in common (总计) is one of a row: then a value follows it. In the head of an across table, that
    /// is so behind the last column too.
    /// </summary>
    private bool IsRow(int label, int next, int end) =>
        _isOpen && next < end && _text.Label(next) == LabelMatcher.NoLabel && writer.Read(next).State != CellState.Text
        && !context.IsAcross && context.Resolve(label, isHead: false) is not null;

    private int LabelEnd(int cell, int end)
    {
        for (cell++; cell < end && _text.Label(cell) == LabelMatcher.ContinuesLabel;)
            cell++;
        return cell;
    }

    /// <summary>The end of the values that follow a label: at a label, or at prose.</summary>
    private int ValuesEnd(int first, int end, int values)
    {
        var cell = first;
        for (; cell < end && _text.Label(cell) == LabelMatcher.NoLabel; cell++)
            if (IsProse(cell) || (cell - first >= values && writer.Read(cell).State == CellState.Text))
                break;
        return cell;
    }

    private bool IsProse(int cell) =>
        _text.Printed(cell).Trim().Length > LongestCell || (_text.Printed(cell).ContainsAny('。', '；', '：') && !StartsWithDigit(cell));

    private bool StartsWithDigit(int cell) => _text.Printed(cell).TrimStart() is [>= '0' and <= '9', ..] and { Length: < 12 };

    private int WalkUnlabelled(int cell, int end)
    {
        if (IsProse(cell))
        {
            _isOpen = collector.HasHead && !collector.HasRows;
            return cell + 1;
        }

        if (writer.Read(cell).State != CellState.Text || IsDigits(cell))
            return WalkLooseValues(cell, end);
        if (!collector.HasRows)
            return WalkHeadLine(cell);
        var stop = ValuesEnd(cell + 1, end, context.Here.Definition.Columns.Count);
        if (stop == cell + 1)
            return stop;
        if (similar.Find(cell, stop, Math.Min(stop + 1, end)) is { } row)
            collector.TakeRow(row, new RowOnPage(row.Index, cell, cell, cell + 1, stop));
        else
            writer.Observe(RuleCatalogue.UnknownLabel, _text.Printed(cell).Trim().ToString(), cell);
        return stop;
    }

    /// <summary>Whether a cell holds the digits of several cells, which can be more than a number has.</summary>
    private bool IsDigits(int cell) => _text.IsInTable(cell) && !_text.Printed(cell).ContainsAnyExceptInRange('0', '9');

    /// <summary>A line in the head that is no label: a unit in brackets, or a column that is worded otherwise.</summary>
    private int WalkHeadLine(int cell)
    {
        if (collector.EndsHeadAt(cell))
            collector.ExtendHead(cell + 1, null);
        else
            collector.TakeForeign(cell);
        return cell + 1;
    }

    /// <summary>Values without a label before them: the one row of an across table, or values whose label was lost.</summary>
    private int WalkLooseValues(int cell, int end)
    {
        var isAcross = context.IsAcross && collector.HasHead;
        var stop = ValuesEnd(cell, end, isAcross ? context.Here.Definition.Rows.Count * context.Here.Definition.Columns.Count : 0);
        if (isAcross)
            collector.TakeAcross(new RowOnPage(RowOnPage.Across, cell, cell, cell, stop));
        else
            writer.Observe(RuleCatalogue.Unassignable, context.Edition.Tables[context.Here.Table].Key, cell);
        return stop;
    }
}
