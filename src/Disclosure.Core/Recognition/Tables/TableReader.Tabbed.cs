using Disclosure.Findings;
using Disclosure.Labels;
using Disclosure.Labels.Indexing;

namespace Disclosure.Recognition.Tables;

/// <content>Rows whose cells are set off by TABs.</content>
internal ref partial struct TableReader
{
    private void ReadTabbedRow(int first, int behind)
    {
        var takesValues = _isOpen && _current.Definition.IsAcross && _headCount > 0;
        if (!takesValues && IsBlank(first, behind))
            return;
        NoteGroups(first, behind);
        var label = FindRowLabel(first, behind, out var meaning);
        if (label >= 0 && !IsOfHead(label, first, behind))
            ReadLabelledRow(label, meaning, label + 1, behind, _text.Cells[first].IsGrid ? behind - first : 0);
        else if (HasHeadLabel(first, behind))
            ReadHeadRow(first, behind);
        else if (takesValues)
            ReadAcrossRow(first, behind);
        else if (_isOpen)
            ReadUnknownRow(first, behind);
    }

    private void ReadLabelledRow(int label, LabelMeaning meaning, int first, int behind, int width)
    {
        Enter(meaning);
        _rowAbove = meaning;
        PlaceRow(meaning.Index, label, first, behind, width);
    }

    /// <summary>Goes to the block of a row. A head that was read for another block does not hold there.</summary>
    private void Enter(LabelMeaning meaning)
    {
        if (meaning.Table != _current.Table || (meaning.Block != _current.Block && _order is not null))
            ForgetHead();
        if (meaning.Table != _current.Table || meaning.Block != _current.Block)
            _current = Place(meaning.Table, meaning.Block);
        _isOpen = true;
    }

    /// <summary>The innermost row label: what stands before it are groups.</summary>
    /// <returns>Its cell; -1 if there is none.</returns>
    private readonly int FindRowLabel(int first, int behind, out LabelMeaning meaning)
    {
        meaning = default;
        for (var cell = behind - 1; cell >= first; cell--)
        {
            if (_text.Label(cell) < 0 || Resolve(cell, isHead: false) is not { } found)
                continue;
            meaning = found;
            return cell;
        }

        return -1;
    }

    /// <summary>
    /// Whether a label that rows and columns have in common (总计) stands in a head: then no value follows it, and other labels of the head stand
    /// beside it.
    /// </summary>
    private readonly bool IsOfHead(int label, int first, int behind)
    {
        if (!IsHeadCell(label))
            return false;
        for (var cell = label + 1; cell < behind; cell++)
            if (_text.Label(cell) < 0 && !IsBlank(cell, cell + 1))
                return false;
        return label + 1 == behind || HasHeadLabel(first, label) || HasHeadLabel(label + 1, behind);
    }

    private readonly bool HasHeadLabel(int first, int behind)
    {
        for (; first < behind; first++)
            if (IsHeadCell(first))
                return true;
        return false;
    }

    private void ReadHeadRow(int first, int behind)
    {
        var isGrid = _text.Cells[first].IsGrid;
        for (var cell = first; cell < behind; cell++)
        {
            if (IsHeadCell(cell))
                ReadHeadCell(cell);
            else if (_isOpen && !_text.IsBlank(cell))
                AddToHead(cell);
            if (isGrid && _text.Has(cell, LabelRole.Column))
                NoteColumn(cell - first);
        }

        _headWidth = isGrid ? behind - first : 0;
    }

    /// <summary>A row without a label of the form: a misprinted label, or a row that the form does not have.</summary>
    private void ReadUnknownRow(int first, int behind)
    {
        var label = first;
        while (label < behind && (_text.IsBlank(label) || _text.Label(label) >= 0))
            label++;
        if (label == behind || Value(label).State != CellState.Text)
        {
            if (!IsBlank(first, behind) && label < behind)
                Observe(RuleCatalogue.Unassignable, _text.Printed(first).Trim().ToString(), _text.TrimmedPlace(label));
            return;
        }

        ReadLikelyRow(label, label + 1, behind, _text.Cells[first].IsGrid ? behind - first : 0);
    }

    private void ReadLikelyRow(int label, int first, int behind, int width)
    {
        if (LikelyRow(label) is >= 0 and var row)
        {
            Observe(RuleCatalogue.LabelBySimilarity, _current.Definition.Rows[row].Label.Text, _text.TrimmedPlace(label));
            PlaceRow(row, label, first, behind, width);
        }
        else if (!IsBlank(first, behind))
        {
            Observe(RuleCatalogue.UnknownLabel, _text.Printed(label).Trim().ToString(), _text.TrimmedPlace(label));
        }
    }

    /// <summary>The row of the current block, not found yet, whose label a printed one is with a misprint; -1 if there is none.</summary>
    private readonly int LikelyRow(int label)
    {
        if (!_readsSimilarLabels)
            return -1;
        foreach (var meaning in _text.Table.Meanings(LabelSimilarity.Find(_text.Table, _text.Printed(label), isBetweenNeighbours: false)))
            if (meaning.Role == LabelRole.Row && IsOfBlock(meaning) && _found[_current.Definition.Rows[meaning.Index].FirstSlot] == 0)
                return meaning.Index;
        return -1;
    }
}
