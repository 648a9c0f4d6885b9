using Disclosure.Labels;

namespace Disclosure.Layouts.Pieces;

/// <summary>
/// Makes tables of the items of a page. A head is a sequence: its rows are not known, and what stands over what is not claimed. The rows below it
/// are rows of their own, each with its groups, its label and its values.
/// </summary>
internal ref struct PageTables
{
    private readonly LabelLookup _labels;
    private readonly bool _isAligned, _isRunTogether;
    private readonly List<PageItem> _waiting = [];
    private TextDraft _draft;
    private int _first, _row;

    private PageTables(TextDraft draft, bool isAligned, bool isRunTogether)
    {
        _draft = draft;
        _labels = draft.Labels;
        _isAligned = isAligned;
        _isRunTogether = isRunTogether;
        _first = draft.BeginTable();
    }

    /// <summary>Adds the tables to a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="items">The items, in the order in which they begin.</param>
    /// <param name="isAligned">Whether columns stand below one another, so that those of a head stand in the order of their places on the line.</param>
    public static void Write(ref TextDraft draft, List<PageItem> items, bool isAligned)
    {
        var tables = new PageTables(draft, isAligned, items.Exists(static item => item.IsGlued));
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
        if (item is { Kind: ItemKind.Values } && _waiting.Count > 0 && LastOfHead() == _waiting.Count - 1)
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
        var head = LastOfHead() + 1;
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

    /// <summary>The last of what waits that is of a head; -1 if nothing is.</summary>
    private readonly int LastOfHead()
    {
        for (var at = _waiting.Count - 1; at >= 0; at--)
            if (LabelRoles.Of(_labels, _waiting[at].Label).IsHead)
                return at;
        return -1;
    }

    /// <summary>Writes a head; below one, values without a label of their own may stand.</summary>
    private void WriteHead(int count, PageItem? values)
    {
        EndRows();
        var head = _waiting.GetRange(0, count);
        if (_isAligned && head.Exists(item => item.First.Line != head[0].First.Line))
            head = InOrder(_labels, head);
        foreach (var item in head)
            WriteItem(item, row: 0);
        if (values is not null)
            WriteValues(values, row: 0);
        _draft.EndTable(_first, TableShape.Sequence, keepsBlanks: false, mayBeAligned: false, isRunTogether: _isRunTogether);
        _first = _draft.BeginTable();
    }

    /// <summary>The labels over columns as they stand beside one another, behind all those over other labels.</summary>
    private static List<PageItem> InOrder(LabelLookup labels, List<PageItem> head)
    {
        var columns = head.FindAll(item => LabelRoles.Of(labels, item.Label).IsColumn);
        return [.. head.Except(columns), .. columns.OrderBy(static column => column.First.Column)];
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
        _draft.EndTable(_first, TableShape.Rows, keepsBlanks: false, mayBeAligned: false, isRunTogether: _isRunTogether);
        (_first, _row) = (_draft.BeginTable(), 0);
    }

    /// <summary>Writes a label, or as much as was found of one, which is none.</summary>
    private readonly void WriteItem(PageItem item, int row)
    {
        var isTogether = item.IsTogether(_draft.Text);
        if (item.Label >= 0 || isTogether)
            Add(item.First.Offset, (isTogether ? item.Last : item.First).End, row);
        else
            foreach (var piece in item.Pieces)
                Add(piece.Offset, piece.End, row);
        if (item.Pieces.Count > 1 || item.Label < 0)
            _draft.Cells.SetLabel(_draft.Cells.Count - 1, (short)item.Label);
    }

    /// <summary>Writes values; those of which it is not certain whose they are stand in one cell.</summary>
    private readonly void WriteValues(PageItem values, int row)
    {
        if (values.IsDoubtful)
            Add(values.First.Offset, values.Last.End, row);
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
