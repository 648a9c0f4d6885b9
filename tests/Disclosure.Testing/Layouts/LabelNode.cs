using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>A label in the head of a table, over the labels below it. A node without children heads one column of values.</summary>
/// <param name="Label">The label.</param>
/// <param name="Children">The nodes below it.</param>
/// <param name="Column">The column of the block that a node without children heads; -1 if the form has no such column.</param>
/// <param name="Slots">The slots of the values below it.</param>
internal sealed record LabelNode(LabelDefinition Label, IReadOnlyList<LabelNode> Children, int Column, int[] Slots)
{
    /// <summary>Over how many columns it goes.</summary>
    public int Width { get; } = Children.Count == 0 ? 1 : Children.Sum(child => child.Width);

    /// <summary>How many labels stand below one another.</summary>
    public int Depth { get; } = 1 + (Children.Count == 0 ? 0 : Children.Max(child => child.Depth));

    /// <summary>The nodes right over values, from left to right.</summary>
    public IEnumerable<LabelNode> Leaves => Children.Count == 0 ? [this] : Children.SelectMany(child => child.Leaves);

    /// <summary>The same label over other nodes.</summary>
    public LabelNode Over(IReadOnlyList<LabelNode> children) => new(Label, children, Column, [.. children.SelectMany(child => child.Slots)]);

    /// <summary>The head of a block whose rows stand below one another: its columns under their groups.</summary>
    /// <param name="block">The block.</param>
    /// <param name="rows">The rows that are printed.</param>
    /// <param name="columns">How many of its columns are printed, from the left.</param>
    public static LabelNode[] OfColumns(BlockDefinition block, IReadOnlyList<int> rows, int columns) => Build(
        block.ColumnGroups,
        [.. Enumerable.Range(0, columns).Select(column => new Leaf(
            block.Columns[column].Label, block.Columns[column].Group, column, [], [.. rows.Select(row => block.Rows[row].FirstSlot + column)]))]);

    /// <summary>The head of a block whose rows stand side by side: the rows under their groups, the columns under each row.</summary>
    public static LabelNode[] OfRows(BlockDefinition block, IReadOnlyList<int> rows) => Build(
        block.RowGroups,
        [.. rows.Select(row => new Leaf(
            block.Rows[row].Label, block.Rows[row].Group, -1, OfColumns(block, [row], block.Columns.Count), []))]);

    private static LabelNode[] Build(IReadOnlyList<GroupDefinition> groups, Leaf[] leaves) => Below(groups, leaves, -1);

    /// <summary>The nodes right below a group, in the order of their first leaf.</summary>
    private static LabelNode[] Below(IReadOnlyList<GroupDefinition> groups, Leaf[] leaves, int parent)
    {
        var nodes = new List<LabelNode>();
        foreach (var part in leaves.GroupBy(leaf => leaf.Group == parent ? (object)leaf : ChildToward(groups, leaf.Group, parent)))
            nodes.Add(part.Key is int group
                ? Node(groups[group].Label, Below(groups, [.. part], group), -1, [])
                : Node(part.First().Label, part.First().Children, part.First().Column, part.First().Slots));
        return [.. nodes];
    }

    private static LabelNode Node(LabelDefinition label, IReadOnlyList<LabelNode> children, int column, int[] slots) =>
        new(label, children, column, children.Count == 0 ? slots : [.. children.SelectMany(child => child.Slots)]);

    private static int ChildToward(IReadOnlyList<GroupDefinition> groups, int group, int ancestor)
    {
        while (groups[group].Parent != ancestor)
            group = groups[group].Parent;
        return group;
    }

    private sealed record Leaf(LabelDefinition Label, int Group, int Column, IReadOnlyList<LabelNode> Children, int[] Slots);
}
