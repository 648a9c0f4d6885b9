using Disclosure.Documents;
using Disclosure.Findings;
using Disclosure.Labels.Indexing;
using Disclosure.Schema;
using Disclosure.Writing;

namespace Disclosure.Recognition.Tables;

/// <content>The head of the current block.</content>
internal ref partial struct TableReader
{
    /// <summary>Room for labels in a head that the form does not have.</summary>
    private const int ForeignHeadCells = 96;

    /// <summary>The most labels that a head of the edition has, and room for others.</summary>
    private static int MaxHeadCells(EditionDefinition edition)
    {
        var most = 0;
        foreach (var table in edition.Tables)
            foreach (var block in table.Blocks)
                most = Math.Max(most, (block.Columns.Count + block.ColumnGroups.Count + 1) * (block.IsAcross ? block.Rows.Count : 1) + block.RowGroups.Count);
        return ForeignHeadCells + most;
    }

    private readonly bool IsHeadLabel(LabelMeaning meaning) =>
        meaning.IsIn(_editionIndex)
        && (meaning.IsOfHead || (meaning.Role is LabelRole.Row or LabelRole.RowGroup && IsAcross(meaning)));

    private readonly bool IsHeadCell(int cell)
    {
        foreach (var meaning in _text.Meanings(cell))
            if (IsHeadLabel(meaning))
                return true;
        return false;
    }

    /// <summary>Takes a label of a head. One that comes after rows begins a new head.</summary>
    private void ReadHeadCell(int cell)
    {
        if (_order is not null)
            ForgetHead();
        if (Resolve(cell, isHead: true) is not { } found)
            return;
        if (found.Role == LabelRole.Block || found.Table != _current.Table)
            ForgetHead();
        if (found.Role == LabelRole.Block || found.Table != _current.Table || _headCount == 0)
            _current = Place(found.Table, found.Block);
        _isOpen = true;
        if (found.Role is not (LabelRole.Block or LabelRole.Head))
            AddToHead(cell);
    }

    private void AddToHead(int cell)
    {
        if (_headCount < _head.Length)
            _head[_headCount++] = cell;
        ReadUnit(cell, cell);
    }

    private void NoteColumn(int place) =>
        _headColumns = (_headColumns.First < 0 ? place : Math.Min(_headColumns.First, place), Math.Max(_headColumns.Last, place));

    /// <summary>Remembers the unit that a cell of the head names, broken over its lines or not.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="owner">The label that it belongs to: the same, or one on a line above.</param>
    private void ReadUnit(int cell, int owner)
    {
        var last = cell;
        while (last + 1 < _text.Count && _text.Label(last + 1) == TextCell.ContinuesLabel)
            last++;
        if (MoneyUnits.In(_text.Text[_text.Cells[cell].Offset.._text.Cells[last].End]) is { IsNone: false } unit)
            (_units ??= []).Add(new HeadUnit(owner, unit));
    }

    /// <summary>
    /// The unit that the head gives for a column: with its label, else with that of a group, else in a cell that names no
    /// column at all. What stands with another column says nothing.
    /// </summary>
    private readonly MoneyUnit UnitOf(int column)
    {
        MoneyUnit own = default, common = default;
        if (_units is null)
            return default;
        foreach (var unit in _units)
        {
            if (Names(unit.Cell, column) is not { } isOwn)
                continue;
            own = isOwn ? unit.Unit : own;
            common = isOwn ? common : unit.Unit;
        }

        return own.Or(common);
    }

    /// <summary>A cell of the head that names a unit of money, and the unit.</summary>
    private sealed record HeadUnit(int Cell, MoneyUnit Unit);

    /// <summary>Whether a cell of the head names a column; false for its groups and for a cell that names none, null for other columns.</summary>
    private readonly bool? Names(int cell, int column)
    {
        foreach (var (likely, place) in _order?.Likely ?? [])
            if (place == cell)
                return likely == column ? true : null;
        var namesOther = false;
        foreach (var meaning in _text.Meanings(cell))
        {
            if (!IsOfBlock(meaning) || meaning.Role is not (LabelRole.Column or LabelRole.ColumnGroup))
                continue;
            if (meaning.Role == LabelRole.Column && meaning.Index == column)
                return true;
            if (meaning.Role == LabelRole.ColumnGroup && IsIn(_current.Definition.ColumnGroups, _current.Definition.Columns[column].Group, meaning.Index))
                return false;
            namesOther = true;
        }

        return namesOther ? null : false;
    }

    private void ForgetHead()
    {
        _headCount = 0;
        _headWidth = 0;
        _headColumns = (-1, -1);
        _order = null;
        _fragmentWidth = 0;
        _units = null;
    }

    /// <summary>The order in which the head gives the values of the current block.</summary>
    private ColumnOrder Order()
    {
        if (_order is not null)
            return _order;
        var block = _current.Definition;
        _order = block.IsAcross
            ? AcrossOrder()
            : new HeadReader(_text, _editionIndex, _current.Table, _current.Block, block).Read(_head.AsSpan(0, _headCount));
        var place = _headCount > 0 ? _text.Place(_head[0]) : (SourceSpan?)null;
        foreach (var missing in _order.Missing)
            Observe(RuleCatalogue.ColumnMissing, ColumnLabel(block, missing), place);
        foreach (var repeated in _order.Repeated)
            Observe(RuleCatalogue.Repeated, ColumnLabel(block, repeated), place);
        foreach (var (column, cell) in _order.Likely)
            Observe(RuleCatalogue.LabelBySimilarity, ColumnLabel(block, column), _text.TrimmedPlace(cell));
        foreach (var cell in _order.Unknown)
            Observe(RuleCatalogue.UnknownLabel, _text.Printed(cell).Trim().ToString(), _text.TrimmedPlace(cell));
        return _order;
    }

    private static string ColumnLabel(BlockDefinition block, int column) => block.Columns[column % block.Columns.Count].Key;
}
