using Disclosure.Forms;
using Disclosure.Labels.Indexing;

namespace Disclosure.Recognition.Tables;

/// <summary>Reads the head of a block: which cell names which column, and in which order the columns stand.</summary>
internal sealed class HeadReader
{
    private readonly HeadForm _form;
    private readonly HeadCells _head;
    private readonly bool _hasRows;
    private readonly int[] _cells;
    private readonly List<int> _repeated = [];

    private HeadReader(HeadForm form, HeadCells head, bool hasRows)
    {
        _form = form;
        _head = head;
        _hasRows = hasRows;
        _cells = new int[form.LeafCount];
        Array.Fill(_cells, -1);
    }

    /// <summary>Reads the head of a block.</summary>
    /// <param name="form">The head as the form has it.</param>
    /// <param name="head">The cells of the head.</param>
    /// <param name="source">The table that it stands in; null for lines, whose rows are not known.</param>
    /// <param name="text">The document.</param>
    public static HeadOnPage Read(HeadForm form, HeadCells head, SourceTable? source, Labels.LabelledText text)
    {
        var reader = new HeadReader(form, head, source is not null && source.Shape != TableShape.Sequence);
        if (head.Rows.Count == 0)
            return reader.Head(HeadOrder.Lost, []);
        if (OwnHead.Find(form, head, reader._hasRows, reader._cells) is { } reworded)
            return reader.Head(HeadOrder.Known, form.Leaves) with { IsOfForm = true, Reworded = reworded };
        return reader.ReadOther(source, text);
    }

    private HeadOnPage ReadOther(SourceTable? source, Labels.LabelledText text)
    {
        if (!_head.Rows.Exists(row => row.Exists(cell => _head.Has(cell, LabelRole.Column))))
            return Head(_head.Rows.TrueForAll(row => row.TrueForAll(_head.IsPlaceholder)) ? HeadOrder.Lost : HeadOrder.Foreign, []) with { Unknown = Unknown() };
        if (IsTotalBesidePlaceholders())
            return Head(HeadOrder.Lost, []);
        if (HeadGaps.Find(_form, _head, _hasRows) is { } named)
        {
            named.CopyTo(_cells, 0);
            return Head(HeadOrder.Known, Array.ConvertAll(_form.Leaves, leaf => named[leaf] >= 0 ? leaf : -1)) with { Unknown = Unknown() };
        }

        var leaves = PrintedHead.Order(_form, _head, _hasRows);
        if (source is { Shape: TableShape.Grid } or { MayBeAligned: true })
            new HeadCover(_form, _head, text, source.Shape == TableShape.Grid).Find(_cells, _repeated);
        else if (!_form.HasRepeatedLabels)
            NoteNamed();
        if (source is null && leaves is not null && leaves.Length < _form.Leaves.Length && !_head.HasCorner)
            leaves = null; // Lines lose blank cells, and may have lost the beginning of the head as well.
        return Head(leaves is null ? HeadOrder.Open : HeadOrder.Known, leaves ?? []) with { Unknown = Unknown(), Repeated = _repeated };
    }

    /// <summary>Whether nothing but placeholders stands beside the last column of the form, and that stands last.</summary>
    private bool IsTotalBesidePlaceholders()
    {
        if (_head.Rows is not [{ Count: > 1 } row] || _form.HasRepeatedLabels)
            return false;
        for (var at = 0; at < row.Count - 1; at++)
            if (_head.IsKnown(row[at]) || !_head.IsPlaceholder(row[at]))
                return false;
        return _head.Columns(row[^1]).Contains(_form.Leaves[^1]);
    }

    /// <summary>Notes the cells that name columns, where each label is that of one column.</summary>
    private void NoteNamed()
    {
        foreach (var cell in _head.Rows.SelectMany(row => row))
            foreach (var column in _head.Columns(cell))
            {
                if (_cells[column] >= 0 && !_repeated.Contains(column))
                    _repeated.Add(column);
                _cells[column] = cell;
            }
    }

    private List<int> Unknown()
    {
        var unknown = new List<int>();
        foreach (var row in _head.Rows)
            foreach (var cell in row)
                if (!_head.IsKnown(cell) && !_head.IsPlaceholder(cell))
                    unknown.Add(cell);
        return unknown;
    }

    private HeadOnPage Head(HeadOrder order, int[] leaves) => new(order, leaves, _cells);
}
