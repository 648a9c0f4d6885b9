using Disclosure.Labels.Indexing;
using Disclosure.Schema;
using Disclosure.Writing;

namespace Disclosure.Forms;

/// <summary>The cells of a block: its label, its head, and its rows with the labels in front of their values.</summary>
internal sealed class PrintedBlock
{
    private readonly BlockDefinition _block;
    private readonly LabelMeaning _place;
    private readonly int[] _rows;
    private readonly int _labelWidth;

    /// <param name="block">The block.</param>
    /// <param name="place">Where it stands; role and index are set for each label.</param>
    /// <param name="rows">Those of its rows that are printed.</param>
    public PrintedBlock(BlockDefinition block, LabelMeaning place, int[] rows)
    {
        _block = block;
        _place = place;
        _rows = rows;
        _labelWidth = block.IsAcross ? 0 : LabelWidth(block, _rows);
        Width = block.IsAcross ? _rows.Length * block.Columns.Count : _labelWidth + block.Columns.Count;
    }

    /// <summary>How many columns the grid of the block has.</summary>
    public int Width { get; }

    public void Print(List<PrintedCell> cells)
    {
        if (_block.Label is { } label)
            cells.Add(Label(label, LabelRole.Block, 0, Width) with { BeginsRow = true });
        PrintHead(cells);
        if (_block.IsAcross)
            PrintValues(cells, _rows, begins: true);
        else
            for (var place = 0; place < _rows.Length; place++)
                PrintRow(cells, place);
    }

    /// <summary>The label with which a block begins; null if nothing is printed of it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="rows">Those of its rows that are printed.</param>
    public static LabelDefinition? FirstLabel(BlockDefinition block, int[] rows)
    {
        if (block.Label is { } label)
            return label;
        if (!block.IsAcross)
            return block.HeadNotes.Count > 0 ? block.HeadNotes[0] : Outermost(block.Columns[0].Label, block.ColumnGroups, block.Columns[0].Group);
        return rows.Length > 0 ? Outermost(block.Rows[rows[0]].Label, block.RowGroups, block.Rows[rows[0]].Group) : null;
    }

    /// <summary>The outermost of the groups that a label stands in; the label itself if it stands in none.</summary>
    private static LabelDefinition Outermost(LabelDefinition label, IReadOnlyList<GroupDefinition> groups, int group)
    {
        for (; group >= 0; group = groups[group].Parent)
            label = groups[group].Label;
        return label;
    }

    private static int LabelWidth(BlockDefinition block, int[] rows)
    {
        var width = 1;
        foreach (var row in rows)
            width = Math.Max(width, Groups(block, row).Count + 1);
        return width;
    }

    /// <summary>The groups over a row, outermost first. A row that is worded like its group takes the group's place.</summary>
    private static List<int> Groups(BlockDefinition block, int row)
    {
        var groups = new List<int>();
        for (var group = block.Rows[row].Group; group >= 0; group = block.RowGroups[group].Parent)
            groups.Insert(0, group);
        if (groups.Count > 0 && block.RowGroups[groups[^1]].Label.Text == block.Rows[row].Label.Text)
            groups.RemoveAt(groups.Count - 1);
        return groups;
    }

    private void PrintHead(List<PrintedCell> cells)
    {
        var nodes = _block.IsAcross ? HeadNode.OfRows(_block, _rows) : HeadNode.OfColumns(_block);
        for (var level = 0; Array.Exists(nodes, node => node.Depth > level); level++)
        {
            var first = cells.Count;
            if (!_block.IsAcross)
                cells.Add(level == 0 && _block.HeadNotes.Count > 0 ? Label(_block.HeadNotes[0], LabelRole.Head, 0, _labelWidth) : Continuation(_labelWidth));
            foreach (var node in nodes)
                PrintNode(cells, node, level);
            cells[first] = cells[first] with { BeginsRow = true };
        }
    }

    private void PrintNode(List<PrintedCell> cells, HeadNode node, int level)
    {
        if (level == 0)
            cells.Add(Label(node.Label, node.Role, node.Index, node.Width) with { Columns = node.Columns, Unit = Unit(node) });
        else if (node.Children.Length == 0)
            cells.Add(Continuation(1));
        else
            foreach (var child in node.Children)
                PrintNode(cells, child, level - 1);
    }

    /// <summary>Rows side by side stand in the head too, but only a column has a unit.</summary>
    private static MoneyUnit Unit(HeadNode node) =>
        node.Role is LabelRole.Column or LabelRole.ColumnGroup ? MoneyUnits.In(node.Label.Text) : default;

    private void PrintRow(List<PrintedCell> cells, int place)
    {
        var first = cells.Count;
        var groups = Groups(_block, _rows[place]);
        var above = place == 0 ? [] : Groups(_block, _rows[place - 1]);
        for (var level = 0; level < groups.Count; level++)
            cells.Add(level < above.Count && above[level] == groups[level]
                ? Continuation(1)
                : Label(_block.RowGroups[groups[level]].Label, LabelRole.RowGroup, groups[level], 1));
        cells.Add(Label(_block.Rows[_rows[place]].Label, LabelRole.Row, _rows[place], _labelWidth - groups.Count));
        cells[first] = cells[first] with { BeginsRow = true };
        PrintValues(cells, [_rows[place]], begins: false);
    }

    private void PrintValues(List<PrintedCell> cells, ReadOnlySpan<int> rows, bool begins)
    {
        foreach (var row in rows)
            for (var column = 0; column < _block.Columns.Count; column++, begins = false)
                cells.Add(new PrintedCell
                {
                    Kind = PrintedCellKind.Value,
                    Slot = _block.Rows[row].FirstSlot + column,
                    Columns = [column],
                    Column = _block.Columns[column],
                    BeginsRow = begins,
                });
    }

    private PrintedCell Label(LabelDefinition label, LabelRole role, int index, int span) => new()
    {
        Kind = PrintedCellKind.Label,
        Text = label.Text,
        Folded = Folding.Fold(label.Text),
        Meaning = _place with { Role = role, Index = (short)index },
        Span = span,
    };

    private static PrintedCell Continuation(int span) => new() { Kind = PrintedCellKind.Continuation, Span = span };
}
