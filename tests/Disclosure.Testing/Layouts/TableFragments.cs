using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>The two fragments of a table that a page break cuts.</summary>
internal sealed class TableFragments
{
    private readonly ReportPicture _picture;
    private readonly BlockDefinition _block;
    private readonly PageBreak _break;
    private readonly BlockPlan _plan;
    private readonly RowLabels _labels;
    private readonly int _columnsBefore;

    public TableFragments(ReportPicture picture, TableDefinition table, PageBreak pageBreak)
    {
        _picture = picture;
        _block = table.Blocks.Single();
        _break = pageBreak;
        _plan = BlockPlan.Of(picture, _block);
        _labels = new RowLabels(picture, _plan);
        _columnsBefore = _block.Columns.Count - (pageBreak.LosesLastColumn ? 1 : 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageBreak.RowsBefore, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(pageBreak.RowsBefore, _labels.Rows.Count);
    }

    /// <summary>The head and the rows before the break.</summary>
    public IEnumerable<PrintedCell[]> Before()
    {
        var width = LabelWidth(0, _break.RowsBefore, _break.LabelColumnsBefore);
        var head = LabelNode.OfColumns(_block, _plan.Rows, _columnsBefore);
        return TableRows.Head(_picture, _plan with { Head = head }, width)
            .Concat(Enumerable.Range(0, _break.RowsBefore).Select(place => Row(_labels.Print(place, width), place, _columnsBefore)));
    }

    /// <summary>The rows behind the break, without a head.</summary>
    public IEnumerable<PrintedCell[]> Behind()
    {
        var width = LabelWidth(_break.RowsBefore, _labels.Rows.Count, _break.LabelColumnsBehind);
        for (var place = _break.RowsBefore; place < _labels.Rows.Count; place++)
        {
            var isShifted = _break.ShiftsLabels && _labels.Depth(place) == 1 && width > 1;
            var labels = isShifted ? _labels.Print(place, width - 1).Prepend(new PrintedCell("")) : _labels.Print(place, width);
            yield return Row(labels, place, _block.Columns.Count);
        }
    }

    /// <summary>The picture without the cells that the break cuts off.</summary>
    public ReportPicture WithoutLostCells()
    {
        var cells = _picture.Cells.ToArray();
        foreach (var row in _labels.Rows.Take(_break.RowsBefore))
            Array.Fill(cells, PictureCell.Absent, _block.Rows[row].FirstSlot + _columnsBefore, _block.Columns.Count - _columnsBefore);
        return _picture with { Cells = cells };
    }

    private int LabelWidth(int first, int behind, int wanted) =>
        Math.Max(wanted, Enumerable.Range(first, behind - first).Max(_labels.Depth));

    private PrintedCell[] Row(IEnumerable<PrintedCell> labels, int place, int columns) =>
        [.. labels, .. TableRows.Values(_picture, _plan.SlotsOf(_labels.Rows[place])[..columns])];
}
