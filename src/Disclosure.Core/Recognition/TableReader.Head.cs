using Disclosure.Schema;

namespace Disclosure;

/// <content>The head of the current block.</content>
internal ref partial struct TableReader
{
    private const int MostHeadCells = 96;

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
        if (_headCount < MostHeadCells)
            _head[_headCount++] = cell;
        ReadUnit(cell);
    }

    private void NoteColumn(int place) =>
        _headColumns = (_headColumns.First < 0 ? place : Math.Min(_headColumns.First, place), Math.Max(_headColumns.Last, place));

    /// <summary>Remembers the unit that a cell of the head names, on whichever of its lines.</summary>
    private void ReadUnit(int cell)
    {
        do
        {
            if (MoneyUnits.PowerIn(_text.Printed(cell)) is { } power)
                _headPower = power;
        }
        while (++cell < _text.Count && _text.Label(cell) == Labels.Continuation);
    }

    private void ForgetHead()
    {
        _headCount = 0;
        _headWidth = 0;
        _headColumns = (-1, -1);
        _order = null;
        _fragmentWidth = 0;
        _headPower = null;
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
            Observe(ReaderRule.ColumnMissing, ColumnLabel(block, missing), place);
        foreach (var repeated in _order.Repeated)
            Observe(ReaderRule.Repeated, ColumnLabel(block, repeated), place);
        foreach (var (column, cell) in _order.Likely)
            Observe(ReaderRule.LabelByLikeness, ColumnLabel(block, column), _text.TrimmedPlace(cell));
        foreach (var cell in _order.Unknown)
            Observe(ReaderRule.UnknownLabel, _text.Printed(cell).Trim().ToString(), _text.TrimmedPlace(cell));
        return _order;
    }

    private static string ColumnLabel(BlockDefinition block, int column) => block.Columns[column % block.Columns.Count].Key;
}
