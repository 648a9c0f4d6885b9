using Disclosure.Labels;

namespace Disclosure.Recognition.Tables;

/// <summary>Reads the rows of a block below a head, its own or the one that it continues.</summary>
internal sealed class BlockReader(LabelledText text, SlotWriter writer, RowPlacer placer)
{
    /// <summary>Reads the rows.</summary>
    /// <param name="block">The block.</param>
    /// <param name="above">The block whose head holds: the same, or the first of those that it continues.</param>
    /// <param name="orders">The orders in which its columns can stand; none where any is possible.</param>
    public void Read(ReadBlock block, ReadBlock above, List<int[]> orders)
    {
        var grid = block.NamesColumns ? GridRows.TryCreate(text, block.Block, block.Head!.Cells) : null;
        var others = new List<RowOnPage>();
        foreach (var row in Values(block))
            if (grid is null || !TryGrid(grid, block, row))
                others.Add(row);
        if (others.Count == 0)
            return;
        var isLined = block.Block.Source is null or { Shape: TableShape.Sequence };
        if (isLined)
            ReadLines(block, above, others, orders);
        else
            ReadRows(block, above, others, grid is not null && block.Block.Source!.Shape == TableShape.Grid ? others : block.Block.Rows, orders);
    }

    /// <summary>The rows that hold values: of those without a label, a blank one beside others does not count.</summary>
    private IEnumerable<RowOnPage> Values(ReadBlock block)
    {
        var rows = block.Block.Rows;
        foreach (var row in rows)
            if (row.Row >= 0 || !IsBlank(row) || (rows.TrueForAll(IsBlank) && row == rows.Find(one => one.Count == block.Form.Leaves.Length)))
                if (placer.Find(block, row))
                    yield return row;
    }

    private bool TryGrid(GridRows grid, ReadBlock block, RowOnPage row)
    {
        var cells = new int[block.Form.LeafCount];
        if (!grid.IsRegular(row))
        {
            if (block.Block.Source!.Shape != TableShape.Grid)
                return false;
            placer.Place(block, row, block.Units, block.Head, AllEqual(block, row));
            return true;
        }

        if (!grid.TryRead(row, cells))
            return false;
        foreach (var leaf in block.Form.Leaves)
        {
            if (block.Head!.Cells[leaf] < 0)
                Miss(block, row, leaf);
            else if (cells[leaf] >= 0)
                placer.Set(block, row, leaf, cells[leaf], block.Units, block.Head);
            else if (row.Count == 0 || text[row.End - 1].EndColumn <= text[block.Head.Cells[leaf]].Column)
                writer.SetBlank(block.Slot(row, leaf), text[row.End - 1].End);
            else
                writer.SetAmbiguous(block.Slot(row, leaf), 1, new CellRange(row.Start, row.End));
        }

        return true;
    }

    /// <summary>A leaf that no cell of the head names is not there; one that several name is in one of their columns.</summary>
    private void Miss(ReadBlock block, RowOnPage row, int leaf)
    {
        if (block.Head!.Repeated.Contains(leaf) && row.Count > 0)
            writer.SetAmbiguous(block.Slot(row, leaf), 1, new CellRange(row.First, row.End));
    }

    private void ReadRows(ReadBlock block, ReadBlock above, List<RowOnPage> rows, List<RowOnPage> all, List<int[]> orders)
    {
        var ways = orders.SelectMany(order => RowBuild.Of(text, all, order.Length).Select(build => (build, order))).ToList();
        foreach (var row in rows)
        {
            var readings = new List<RowReading>(ways.Count);
            foreach (var (build, order) in ways)
                if (build.FirstValue(row) is >= 0 and var first)
                    readings.Add(RowReading.From(first, order));
            placer.Place(block, row, above.Units, above.Head, readings.Count == ways.Count && ways.Count > 0 ? [.. readings] : AllEqual(block, row));
        }
    }

    private void ReadLines(ReadBlock block, ReadBlock above, List<RowOnPage> rows, List<int[]> orders)
    {
        var ways = new List<(LineBuild Build, int[] Order)>();
        foreach (var order in orders)
        {
            var all = block.Block.Rows.ConvertAll(row => LineRow.Of(writer, block.Block.Place, row, order.Length));
            ways.AddRange(LineBuild.Of(all, order.Length).Select(build => (build, order)));
        }

        foreach (var row in rows)
        {
            var readings = new List<RowReading>(ways.Count);
            var end = row;
            foreach (var (build, order) in ways)
            {
                var line = LineRow.Of(writer, block.Block.Place, row, order.Length);
                end = line.Row;
                if (build.Fits(line) && !EndsAtCut(row))
                    readings.Add(new RowReading(build.KeepsBlanks ? line.WithBlanks(text, order.Length) : Filled(line), order));
            }

            placer.Place(block, end, above.Units, above.Head, readings.Count == ways.Count && ways.Count > 0 ? [.. readings] : AllEqual(block, end));
        }
    }

    /// <summary>The cells of a row that hold something.</summary>
    private int[] Filled(LineRow row)
    {
        var cells = new List<int>(row.Values);
        for (var cell = row.Row.First; cell < row.Row.End; cell++)
            if (!text.IsBlank(cell))
                cells.Add(cell);
        return [.. cells];
    }

    /// <summary>
    /// Whether the document stops within the last line of a row: what looks like the last value may be the number of the next label (6 of 6.属于…).
    /// </summary>
    private bool EndsAtCut(RowOnPage row) => row.Count > 0 && text[row.End - 1].End == text.Text.Length;

    /// <summary>A row of as many cells as the form has columns that all say the same reads the same in every order.</summary>
    private RowReading[] AllEqual(ReadBlock block, RowOnPage row)
    {
        if (row.Count != block.Form.Leaves.Length || (block.Head is { Order: HeadOrder.Foreign }) || (block.Block.Source is null && EndsAtCut(row)))
            return [];
        for (var cell = row.First + 1; cell < row.End; cell++)
            if (!RowReading.SaySame(writer, row.First, cell))
                return [];
        return [RowReading.From(row.First, block.Form.Leaves)];
    }

    private bool IsBlank(RowOnPage row)
    {
        for (var cell = row.First; cell < row.End; cell++)
            if (!text.IsBlank(cell))
                return false;
        return true;
    }
}
