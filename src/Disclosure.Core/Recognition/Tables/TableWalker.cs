using Disclosure.Findings;
using Disclosure.Labels;
using Disclosure.Labels.Indexing;

namespace Disclosure.Recognition.Tables;

/// <summary>Goes over the rows of a table of a document and tells heads, rows of values and what is neither.</summary>
internal sealed class TableWalker(FormContext context, BlockCollector collector, SlotWriter writer, SimilarRows similar)
{
    private readonly LabelledText _text = context.Text;
    private readonly RowCells _cells = new(writer);

    /// <summary>Goes over a table.</summary>
    public void Walk(SourceTable table, int end)
    {
        collector.Begin(table);
        for (var first = table.First; first < Math.Min(table.End, end);)
        {
            var next = first + 1;
            while (next < Math.Min(table.End, end) && _text[next].Row == _text[first].Row)
                next++;
            WalkRow(first, next);
            first = next;
        }

        collector.Close();
    }

    private void WalkRow(int first, int end)
    {
        var takesValues = context.IsAcross && collector.HasHead;
        if (_text.AreBlank(first, end))
        {
            if (takesValues)
                collector.TakeAcross(new RowOnPage(RowOnPage.Across, first, first, first, end));
            return;
        }

        context.NoteGroups(first, end);
        var label = RowLabel(first, end, out var meaning);
        if (label >= 0 && NamesRowsOnly(first, end))
            collector.TakeHead(new CellRange(first, end), null);
        else if (label >= 0 && !IsOfHead(label, first, end))
            collector.TakeRow(meaning, new RowOnPage(meaning.Index, first, label, label + 1, end));
        else if (Title(first, end) is { } title)
            collector.TakeTitle(title);
        else if (HeadLabel(first, end) is { } head)
            collector.TakeHead(new CellRange(first, end), head);
        else if (takesValues && _cells.IsValues(first, end) && _cells.HasValue(first, end))
            collector.TakeAcross(new RowOnPage(RowOnPage.Across, first, first, first, end));
        else
            WalkOther(first, end);
    }

    /// <summary>Whether a row holds several row labels and no value: a head over the columns of another table (年份, 予以公开, 部分公开).</summary>
    private bool NamesRowsOnly(int first, int end)
    {
        var labels = 0;
        for (var cell = first; cell < end; cell++)
            labels += _text.Label(cell) >= 0 && _text.Has(cell, LabelRole.Row) && !_text.Has(cell, LabelRole.RowGroup) && !context.IsHeadCell(cell) ? 1 : 0;
        if (labels < 2)
            return false;
        for (var cell = first; cell < end; cell++)
            if (_text.Label(cell) < 0 && writer.Read(cell).State != CellState.Text)
                return false;
        return true;
    }

    /// <summary>The innermost row label: what stands before it are groups.</summary>
    private int RowLabel(int first, int end, out LabelMeaning meaning)
    {
        meaning = default;
        for (var cell = end - 1; cell >= first; cell--)
        {
            if (_text.Label(cell) < 0 || context.Resolve(cell, isHead: false) is not { } found)
                continue;
            if (_text.Has(cell, LabelRole.RowGroup) && IsBeforeLabel(cell + 1, end))
                return -1; // The group of a row whose own label is not one of the form.
            meaning = found;
            return cell;
        }

        return -1;
    }

    private bool IsBeforeLabel(int cell, int end)
    {
        while (cell < end && _text.IsBlank(cell))
            cell++;
        return cell < end && _text.Label(cell) == LabelMatcher.NoLabel && writer.Read(cell).State == CellState.Text && _cells.HasValue(cell + 1, end);
    }

    /// <summary>
    /// Whether a label that rows and columns have in common (总计) stands in a head: then no value follows it, and other labels of the head stand
    /// beside it.
    /// </summary>
    private bool IsOfHead(int label, int first, int end)
    {
        if (!context.IsHeadCell(label))
            return false;
        for (var cell = label + 1; cell < end; cell++)
            if (_text.Label(cell) < 0 && !_text.IsBlank(cell))
                return false;
        return label + 1 == end || HasHeadLabel(first, label) || HasHeadLabel(label + 1, end);
    }

    private bool HasHeadLabel(int first, int end)
    {
        for (; first < end; first++)
            if (context.IsHeadCell(first))
                return true;
        return false;
    }

    /// <summary>The title of a block, if a row is one and nothing else.</summary>
    private LabelMeaning? Title(int first, int end)
    {
        LabelMeaning? title = null;
        for (var cell = first; cell < end; cell++)
        {
            if (_text.IsBlank(cell))
                continue;
            if (title is not null || _text.Label(cell) < 0 || context.Resolve(cell, isHead: true) is not { Role: LabelRole.Block } found)
                return null;
            title = found;
        }

        return title;
    }

    /// <summary>What tells the block of a head in a row: a label that the table here does not know, else the first.</summary>
    private LabelMeaning? HeadLabel(int first, int end)
    {
        LabelMeaning? known = null;
        for (; first < end; first++)
        {
            if (_text.Label(first) < 0 || !context.IsHeadCell(first) || context.Resolve(first, isHead: true) is not { } meaning)
                continue;
            if (meaning.Table != context.Here.Table)
                return meaning;
            known ??= meaning;
        }

        return known;
    }

    /// <summary>
    /// A row without a label of the form. Above all rows of values it may be a head; below it is one whose label was misprinted, or that the form
    /// does not have.
    /// </summary>
    private void WalkOther(int first, int end)
    {
        var label = first;
        while (label < end && (_text.IsBlank(label) || _text.Label(label) >= 0))
            label++;
        if (label == end)
            return;
        if (!collector.HasRows && !_cells.HasValue(first, end))
        {
            if (end - first > 1 && _cells.Filled(first, end) > 1)
                collector.TakeHead(new CellRange(first, end), null);
            return;
        }

        if (!collector.IsOpen)
            return;
        if (writer.Read(label).State != CellState.Text)
            writer.Observe(RuleCatalogue.Unassignable, _text.Printed(first).Trim().ToString(), label);
        else if (similar.Find(label, end, NextRow(end)) is { } row)
            collector.TakeRow(row, new RowOnPage(row.Index, first, label, label + 1, end));
        else if (_cells.HasValue(label + 1, end))
            writer.Observe(RuleCatalogue.UnknownLabel, _text.Printed(label).Trim().ToString(), label);
    }

    /// <summary>The end of the row that begins with a cell.</summary>
    private int NextRow(int first)
    {
        var end = first;
        while (end < _text.Count && _text.IsInTable(end) && _text[end].Row == _text[first].Row)
            end++;
        return end;
    }
}
