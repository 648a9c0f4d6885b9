using Disclosure.Labels;

namespace Disclosure.Recognition.Tables;

/// <summary>Reads the rows of a block below a head, its own or the one that it continues.</summary>
internal sealed class BlockReader(LabelledText text, SlotWriter writer, RowPlacer placer, RunReader runs)
{
    /// <summary>Whether a table showed that blank lines are blank cells in this document.</summary>
    private bool _keepsBlanks;

    /// <summary>Reads the rows.</summary>
    /// <param name="block">The block.</param>
    /// <param name="above">The block whose head holds: the same, or the first of those that it continues.</param>
    /// <param name="orders">The orders in which its columns can stand; none where any is possible.</param>
    public void Read(ReadBlock block, ReadBlock above, List<int[]> orders)
    {
        if (block.Block.Source is { IsRunTogether: true })
        {
            runs.Read(block, above, Values(block), orders);
            return;
        }

        var grid = block.NamesColumns ? GridRows.TryCreate(text, block.Block, block.Form, block.Head!) : null;
        var others = new List<RowOnPage>();
        var cells = new int[block.Form.LeafCount];
        foreach (var row in Values(block))
            if (grid is null || !TryGrid(grid, block, row, cells))
                others.Add(row);
        if (others.Count == 0)
            return;
        if (grid is null && block is { Block.Source.Shape: TableShape.Grid, Head: { NamesColumns: true, IsOfForm: false } })
            orders = []; // Its cells say where they stand, and the labels say otherwise: their order is no better.
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

    private bool TryGrid(GridRows grid, ReadBlock block, RowOnPage row, int[] cells)
    {
        if (!grid.IsRegular(row))
        {
            placer.Place(block, row, block.Units, block.Head, AllEqual(block, row, block.Head));
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
        var ways = new List<(RowBuild Build, int[] Order)>(1);
        foreach (var order in orders)
            foreach (var build in RowBuild.Of(text, block.Block, all, order.Length))
                ways.Add((build, order));
        if (ways.Count > 0 && MayHaveMore(above, orders, count => RowBuild.Of(text, block.Block, all, count).Count > 0))
            ways.Clear();
        foreach (var row in rows)
        {
            var readings = new RowReading[ways.Count];
            var fits = ways.Count > 0;
            for (var way = 0; way < readings.Length && fits; way++)
                if (ways[way].Build.FirstValue(row) is >= 0 and var first)
                    readings[way] = RowReading.From(first, ways[way].Order);
                else
                    fits = false;
            placer.Place(block, row, above.Units, above.Head, fits ? readings : AllEqual(block, row, above.Head));
        }
    }

    /// <summary>
    /// Whether a head that does not name all columns of the form may have lost a label with its cell: rows have more values than it has cells, as
    /// far as they tell.
    /// </summary>
    /// <param name="above">The block with the head.</param>
    /// <param name="orders">The orders that are looked at anyway.</param>
    /// <param name="fits">Whether rows can have a number of values.</param>
    private static bool MayHaveMore(ReadBlock above, List<int[]> orders, Predicate<int> fits)
    {
        if (above.Head is not { Order: HeadOrder.Known } head)
            return false;
        var most = above.Form.Leaves.Length + head.Leaves.Count(leaf => leaf < 0);
        for (var count = head.Leaves.Length + 1; count <= most; count++)
            if (!orders.Exists(order => order.Length == count) && fits(count))
                return true;
        return false;
    }

    private bool HasLineBuild(ReadBlock block, List<RowOnPage> rows, int columns) =>
        LineBuild.Of(rows.ConvertAll(row => LineRow.Of(writer, block.Block.Place, row, columns)), columns, _keepsBlanks).Count > 0;

    private void ReadLines(ReadBlock block, ReadBlock above, List<RowOnPage> rows, List<int[]> orders)
    {
        var ways = new List<(LineBuild Build, int[] Order)>(1);
        var lines = orders.ConvertAll(order => rows.ConvertAll(row => LineRow.Of(writer, block.Block.Place, row, order.Length)));
        for (var order = 0; order < orders.Count; order++)
            foreach (var build in LineBuild.Of(lines[order], orders[order].Length, _keepsBlanks))
                ways.Add((build, orders[order]));
        if (ways.Count > 0 && MayHaveMore(above, orders, count => HasLineBuild(block, rows, count)))
            ways.Clear();
        _keepsBlanks |= ways.Count > 0 && ways.TrueForAll(way => way.Build.KeepsBlanks);
        for (var row = 0; row < rows.Count; row++)
        {
            var readings = new RowReading[ways.Count];
            var fits = ways.Count > 0 && !EndsAtCut(rows[row]);
            for (var way = 0; way < readings.Length && fits; way++)
            {
                var (build, order) = ways[way];
                var line = lines[orders.IndexOf(order)][row];
                fits = build.Fits(line);
                if (fits)
                    readings[way] = new RowReading(build.KeepsBlanks ? line.WithBlanks(text, order.Length) : Filled(line), order);
            }

            var end = lines.Count > 0 ? lines[^1][row].Row : rows[row];
            placer.Place(block, end, above.Units, above.Head, fits ? readings : AllEqual(block, end, above.Head));
            if (fits && placer.HoldsWords(block, end))
                placer.PlaceNone(block, end, above.Head); // A line of words may be a value, or none where a blank was dropped.
        }
    }

    /// <summary>The cells of a row that hold something.</summary>
    private int[] Filled(LineRow row)
    {
        var cells = new int[row.Values];
        var count = 0;
        for (var cell = row.Row.First; cell < row.Row.End && count < cells.Length; cell++)
            if (!text.IsBlank(cell))
                cells[count++] = cell;
        return cells;
    }

    /// <summary>
    /// Whether the document stops within the last line of a row: what looks like the last value may be the number of the next label (6 of 6.属于…).
    /// </summary>
    private bool EndsAtCut(RowOnPage row) => row.Count > 0 && text[row.End - 1].End == text.Text.Length;

    /// <summary>
    /// A row of as many cells as the form has columns that all say the same reads the same in every order. What a head names otherwise, or not, is
    /// no column all the same.
    /// </summary>
    private RowReading[] AllEqual(ReadBlock block, RowOnPage row, HeadOnPage? head)
    {
        var leaves = block.Form.Leaves;
        if (row.Count != leaves.Length || head is { Order: HeadOrder.Foreign } || (block.Block.Source is null && EndsAtCut(row)))
            return [];
        for (var cell = row.First + 1; cell < row.End; cell++)
            if (!RowReading.SaySame(writer, row.First, cell))
                return [];
        if (head is { NamesColumns: true, Unknown.Count: > 0 } && head.Cells.Count(cell => cell >= 0) + head.Unknown.Count != row.Count)
            return [];
        if (head is { NamesColumns: true } && (head.Unknown.Count > 0 || head.Repeated.Count > 0 || !block.Form.HasRepeatedLabels))
            leaves = Array.ConvertAll(leaves, leaf => head.Cells[leaf] >= 0 ? leaf : -1);
        if (writer.Read(row.First) is { State: CellState.Number, Mantissa: not 0 })
            leaves = Array.ConvertAll(leaves, leaf => leaf >= 0 && block.Definition.Columns[block.Column(leaf)].IsOfMoney ? -1 : leaf); // Its unit is not known.
        return [RowReading.From(row.First, leaves)];
    }

    private bool IsBlank(RowOnPage row) => text.AreBlank(row.First, row.End);
}
