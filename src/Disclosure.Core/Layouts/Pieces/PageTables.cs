using Disclosure.Labels;

namespace Disclosure.Layouts.Pieces;

/// <summary>
/// Makes tables of the items of a page. A head is a sequence: its rows are not known, and what stands over what is not claimed. The rows below it
/// are rows of their own, each with its groups, its label and its values.
/// </summary>
internal ref struct PageTables
{
    private readonly LabelLookup _labels;
    private readonly bool _isAligned, _hasLines, _isRunTogether;
    private readonly List<PageItem> _waiting = [];
    private TextDraft _draft;
    private int _first, _row;

    /// <summary>Whether a head was written, and nothing but rows behind it.</summary>
    private bool _hasHead;

    private PageTables(TextDraft draft, bool isAligned, bool hasLines, bool isRunTogether)
    {
        _draft = draft;
        _labels = draft.Labels;
        _isAligned = isAligned;
        _hasLines = hasLines;
        _isRunTogether = isRunTogether;
        _first = draft.BeginTable();
    }

    /// <summary>Adds the tables to a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="items">The items, in the order in which they begin.</param>
    /// <param name="isAligned">Whether columns stand below one another, so that those of a head stand in the order of their places on the line.</param>
    /// <param name="hasLines">Whether lines are rows.</param>
    public static void Write(ref TextDraft draft, List<PageItem> items, bool isAligned, bool hasLines)
    {
        var tables = new PageTables(draft, isAligned, hasLines, items.Exists(static item => item.IsGlued));
        foreach (var item in items)
            tables.Take(item);
        tables.TakeWaiting();
        tables.EndRows();
        draft = tables._draft;
    }

    private void Take(PageItem item)
    {
        if (item is { Kind: ItemKind.Values, Owner: not null })
            return; // They stand with their label.
        if (item is { Kind: ItemKind.Values } && _waiting.Count > 0 && EndOfHead() == _waiting.Count)
        {
            WriteHead(_waiting.Count, item);
            _waiting.Clear();
        }
        else if (item.Kind == ItemKind.Values || item.Values is not null)
        {
            var groups = TakeWaiting();
            WriteRow([.. groups, item], item.Values ?? item);
        }
        else
        {
            _waiting.Add(item);
        }
    }

    /// <summary>Writes what waits before a row; what stands beside its label, as groups do, is returned.</summary>
    private List<PageItem> TakeWaiting()
    {
        var head = EndOfHead();
        if (head > 0)
            WriteHead(head, null);
        var beside = new List<PageItem>();
        foreach (var item in _waiting.Skip(head))
            if (item.Label >= 0 && LabelRoles.Of(_labels, item.Label).IsGroup)
                beside.Add(item);
            else
                WriteRow([item], null);
        _waiting.Clear();
        return beside;
    }

    /// <summary>Behind the last of what waits that is of a head: words that follow its labels may name columns that the form does not have.</summary>
    private readonly int EndOfHead()
    {
        var end = _waiting.Count;
        while (end > 0 && !LabelRoles.Of(_labels, _waiting[end - 1].Label).IsHead)
            end--;
        while (end > 0 && end < _waiting.Count && _waiting[end].Kind == ItemKind.Words)
            end++;
        return end;
    }

    /// <summary>Writes a head; below one, values without a label of their own may stand.</summary>
    private void WriteHead(int count, PageItem? values)
    {
        var head = _waiting.GetRange(0, count);
        if (values is null && _hasLines && IsOneLine(head))
        {
            WriteLines(head);
            return;
        }

        EndRows();
        if (_isAligned && head.Exists(item => item.First.Line != head[0].First.Line))
            head = InOrder(_labels, head);
        foreach (var item in head)
            WriteItem(item, row: 0);
        if (values is not null)
            WriteValues(values, row: 0);
        _draft.EndTable(_first, TableShape.Sequence, keepsBlanks: false, mayBeAligned: false, isRunTogether: _isRunTogether);
        _first = _draft.BeginTable();
        _hasHead = true;
    }

    /// <summary>Whether all of a head stands on one line, titles above it aside: that is a row.</summary>
    private readonly bool IsOneLine(List<PageItem> head)
    {
        var first = FirstBelowTitle(head);
        return first < head.Count && head.TrueForAll(static item => item.Pieces.TrueForAll(piece => piece.Line == item.First.Line))
            && head.TrueForAll(item => head.IndexOf(item) < first || item.First.Line == head[first].First.Line);
    }

    private readonly int FirstBelowTitle(List<PageItem> head)
    {
        var first = 0;
        while (first < head.Count && LabelRoles.Of(_labels, head[first].Label).IsBlock)
            first++;
        return first;
    }

    private void WriteLines(List<PageItem> head)
    {
        for (var at = 0; at < head.Count; at++)
        {
            if (at > 0 && head[at].First.Line != head[at - 1].First.Line)
                _row++;
            WriteItem(head[at], _row);
        }

        _row++;
    }

    /// <summary>The labels over columns, and words that may be some, as they stand beside one another, behind all labels over others.</summary>
    private static List<PageItem> InOrder(LabelLookup labels, List<PageItem> head)
    {
        var others = head.FindAll(item => item.Label >= 0 && !LabelRoles.Of(labels, item.Label).IsColumn);
        return [.. others, .. head.Except(others).OrderBy(static column => column.First.Column)];
    }

    private void WriteRow(List<PageItem> items, PageItem? values)
    {
        foreach (var item in items)
            if (item.Kind != ItemKind.Values)
                WriteItem(item, _row);
        if (values is not null)
            WriteValues(values, _row);
        _row++;
    }

    private void EndRows()
    {
        var isTable = _draft.Cells.Count > _first;
        _draft.EndTable(_first, TableShape.Rows, keepsBlanks: false, mayBeAligned: false, isRunTogether: _isRunTogether);
        if (isTable && _hasHead)
            _draft.Tables[^1].HasHeadBefore = true;
        (_first, _row) = (_draft.BeginTable(), 0);
    }

    /// <summary>Writes a label, or as much as was found of one, which is none.</summary>
    private readonly void WriteItem(PageItem item, int row)
    {
        var isTogether = item.IsTogether(_draft.Text);
        if (item.Label >= 0 || (isTogether && (item.Kind == ItemKind.Label || item.Values is not null)))
            Add(item.First.Offset, (isTogether ? item.Last : item.First).End, row);
        else
            foreach (var piece in item.Pieces)
                Add(piece.Offset, piece.End, row);
        if (item.Kind == ItemKind.Label && (item.Pieces.Count > 1 || item.Label < 0))
            _draft.Cells.SetLabel(_draft.Cells.Count - 1, (short)item.Label);
    }

    /// <summary>Writes values; those of which it is not certain whose they are stand in one cell, with words that make it no number.</summary>
    private readonly void WriteValues(PageItem values, int row)
    {
        if (values is { IsDoubtful: true, WordsEnd: > 0 })
            Add(values.First.Offset, values.WordsEnd, row);
        else if (values.IsDoubtful)
            Add(Math.Min(values.First.Offset, values.Owner?.First.Offset ?? int.MaxValue), values.Last.End, row);
        else
            foreach (var piece in values.Pieces)
                Add(piece.Offset, piece.End, row);
    }

    private readonly void Add(int offset, int end, int row)
    {
        var column = _draft.Cells.Count > _first && _draft.Cells.Last.Row == row ? _draft.Cells.Last.Column + 1 : 0;
        _draft.Cells.Add(new TableCell(offset, end - offset, row, column));
    }
}
