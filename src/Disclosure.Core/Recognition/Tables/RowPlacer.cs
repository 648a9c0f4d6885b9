using Disclosure.Findings;
using Disclosure.Schema;

namespace Disclosure.Recognition.Tables;

/// <summary>
/// Gives the cells of a row to the slots of the report. A slot has a value if every way to read the row gives it that value; else it is ambiguous,
/// among the cells of the row.
/// </summary>
internal sealed class RowPlacer(SlotWriter writer)
{
    /// <summary>Notes a row, once for each of the form's rows that it holds.</summary>
    /// <returns>Whether it is found for the first time: of rows with one label none is chosen.</returns>
    public bool Find(ReadBlock block, RowOnPage row)
    {
        if (row.Row >= 0)
            return writer.Find(block.Definition.Rows[row.Row].FirstSlot);
        var isFirst = true;
        foreach (var leaf in block.Form.Leaves)
            if (block.Column(leaf) == 0)
                isFirst &= writer.Find(block.Slot(row, leaf));
        return isFirst;
    }

    /// <summary>Places the cells of a row.</summary>
    /// <param name="block">The block.</param>
    /// <param name="row">The row.</param>
    /// <param name="units">The units of the head that holds for it.</param>
    /// <param name="head">The head that holds for it; null where there is none.</param>
    /// <param name="readings">All ways to read it.</param>
    public void Place(ReadBlock block, RowOnPage row, HeadUnits units, HeadOnPage? head, ReadOnlySpan<RowReading> readings)
    {
        if (readings.IsEmpty)
        {
            PlaceNone(block, row, head);
            return;
        }

        if (readings.Length == 1)
        {
            for (var at = 0; at < readings[0].Leaves.Length; at++)
                if (readings[0].Leaves[at] is >= 0 and var leaf)
                    Set(block, row, leaf, readings[0].Cells[at], units, head);
            return;
        }

        PlaceAgreed(block, row, units, head, readings);
    }

    /// <summary>Whether a slot of a row holds words where a number is asked for.</summary>
    public bool HoldsWords(ReadBlock block, RowOnPage row)
    {
        foreach (var leaf in block.Form.Leaves)
            if (writer[block.Slot(row, leaf)].State == CellState.Text && block.Definition.Columns[block.Column(leaf)].Kind != ValueKind.Text)
                return true;
        return false;
    }

    private void PlaceAgreed(ReadBlock block, RowOnPage row, HeadUnits units, HeadOnPage? head, ReadOnlySpan<RowReading> readings)
    {
        var isOpen = false;
        foreach (var leaf in block.Form.Leaves)
        {
            var cell = readings[0].CellOf(leaf);
            var isAgreed = true;
            foreach (var reading in readings[1..])
                isAgreed &= RowReading.SaySame(writer, cell, reading.CellOf(leaf));
            if (!isAgreed)
                writer.SetAmbiguous(block.Slot(row, leaf), 1, new CellRange(row.First, row.End));
            else if (cell != RowReading.NoCell)
                Set(block, row, leaf, cell, units, head);
            isOpen |= !isAgreed;
        }

        if (isOpen)
            Observe(block, row);
    }

    /// <summary>Gives a slot the value of a cell.</summary>
    public void Set(ReadBlock block, RowOnPage row, int leaf, int cell, HeadUnits units, HeadOnPage? head)
    {
        var column = block.Column(leaf);
        if (cell < 0)
            writer.SetBlank(block.Slot(row, leaf), ~cell);
        else
            writer.Set(
                block.Slot(row, leaf), block.Definition.Columns[column], cell,
                block.Definition.Columns[column].IsOfMoney ? units.Of(column, head?.Cells[leaf] ?? -1) : default);
        if (cell >= 0 && writer.Text[cell].End == writer.Text.Text.Length && !IsLast(block, row, leaf))
            writer.Doubt(block.Slot(row, leaf));
    }

    /// <summary>Gives a slot the value of a part of a cell.</summary>
    public void Set(ReadBlock block, RowOnPage row, int leaf, SourceSpan place, HeadUnits units, HeadOnPage? head)
    {
        var column = block.Definition.Columns[block.Column(leaf)];
        writer.Set(block.Slot(row, leaf), column, place, column.Kind == ValueKind.Money ? units.Of(block.Column(leaf), head?.Cells[leaf] ?? -1) : default);
    }

    /// <summary>Whether a leaf is the last one of the last row of its table in the form: a document that stops behind it has all of it.</summary>
    private static bool IsLast(ReadBlock block, RowOnPage row, int leaf) =>
        block.IsLastOfTable && leaf == block.Form.Leaves[^1] && (row.Row < 0 || row.Row == block.Definition.Rows.Count - 1);

    /// <summary>A row that cannot be read. One that holds nothing is blank, unless the document stops at its label.</summary>
    public void PlaceNone(ReadBlock block, RowOnPage row, HeadOnPage? head)
    {
        var isBlank = writer.Text.AreBlank(row.First, row.End);
        if (isBlank && row.End >= writer.Text.Count)
            return;
        foreach (var leaf in block.Form.Leaves)
        {
            if (head is { Order: HeadOrder.Known } && Array.IndexOf(head.Leaves, leaf) < 0 && head.Cells[leaf] < 0)
                continue;
            if (isBlank)
                writer.SetBlank(block.Slot(row, leaf), writer.Text[row.Label].End);
            else
                writer.SetAmbiguous(block.Slot(row, leaf), 1, new CellRange(row.First, row.End));
        }

        if (!isBlank)
            Observe(block, row);
    }

    /// <summary>A row whose figures run together: they are those of neighbouring columns, in their order, and where one ends is not known.</summary>
    /// <param name="block">The block.</param>
    /// <param name="row">The row.</param>
    /// <param name="leaves">Its columns.</param>
    /// <param name="head">The head that holds for it; null where there is none.</param>
    /// <param name="isWhole">Whether the order of the columns is certain, and nothing shows that a figure is missing: equations may then tell where each ends.</param>
    public void PlaceRun(ReadBlock block, RowOnPage row, int[] leaves, HeadOnPage? head, bool isWhole)
    {
        var first = block.Slot(row, leaves[0]);
        for (var at = 0; at < leaves.Length; at++)
            if (row.Count == 0 || leaves[at] < 0 || block.Slot(row, leaves[at]) != first + at)
            {
                PlaceNone(block, row, head);
                return;
            }

        writer.SetAmbiguous(first, leaves.Length, new CellRange(row.First, row.End), isWhole);
        Observe(block, row);
    }

    private void Observe(ReadBlock block, RowOnPage row) =>
        writer.Observe(RuleCatalogue.Unassignable, row.Row >= 0 ? block.Definition.Rows[row.Row].Label.Text : block.TableKey, row.Label);
}
