using Disclosure.Labels;
using Disclosure.Labels.Indexing;
using Disclosure.Schema;
using Disclosure.Writing;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// The units of money that a head names: with a column, with a group of columns, or in a cell that names no column at all. What stands with
/// another column says nothing.
/// </summary>
internal sealed class HeadUnits
{
    private readonly LabelledText _text;
    private readonly BlockOnPage _block;
    private readonly HeadCells _head;
    private readonly List<(int Cell, MoneyUnit Unit)> _units = [];

    public HeadUnits(LabelledText text, BlockOnPage block, HeadCells head)
    {
        _text = text;
        _block = block;
        _head = head;
        if (!HasMoney(block.Definition))
            return;
        foreach (var row in block.Head)
            for (var cell = row.First; cell < row.End; cell++)
                if (MoneyUnits.In(Printed(cell)) is { IsNone: false } unit)
                    _units.Add((cell, unit));
    }

    private static bool HasMoney(BlockDefinition block)
    {
        foreach (var column in block.Columns)
            if (column.IsOfMoney)
                return true;
        return false;
    }

    /// <summary>The unit of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="cell">The cell of the head that names it; -1 where none does.</param>
    public MoneyUnit Of(int column, int cell)
    {
        MoneyUnit own = default, common = default;
        foreach (var unit in _units)
            if (unit.Cell == cell)
                own = own.And(unit.Unit);
            else if (!_head.Has(unit.Cell, LabelRole.Column) && (!_head.Has(unit.Cell, LabelRole.ColumnGroup) || IsInGroup(unit.Cell, column)))
                common = common.And(unit.Unit);
        return own.Or(common);
    }

    /// <summary>A label with the lines that continue it.</summary>
    private ReadOnlySpan<char> Printed(int cell)
    {
        if (_text.Label(cell) == LabelMatcher.ContinuesLabel)
            return default;
        var last = cell;
        while (last + 1 < _text.Count && _text.Label(last + 1) == LabelMatcher.ContinuesLabel)
            last++;
        return _text.Text[_text[cell].Offset.._text[last].End];
    }

    private bool IsInGroup(int cell, int column)
    {
        BlockDefinition block = _block.Definition;
        for (var group = block.Columns[column].Group; group >= 0; group = block.ColumnGroups[group].Parent)
            if (_head.Means(cell, LabelRole.ColumnGroup, group))
                return true;
        return false;
    }
}
