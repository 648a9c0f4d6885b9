using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>A label in the head of a table, over the labels below it. A node without children heads one column of values.</summary>
internal sealed record LabelNode(LabelDefinition Label, IReadOnlyList<LabelNode> Children)
{
    /// <summary>Over how many columns it goes.</summary>
    public int Width { get; } = Children.Count == 0 ? 1 : Children.Sum(child => child.Width);

    /// <summary>How many labels stand below one another.</summary>
    public int Depth { get; } = 1 + (Children.Count == 0 ? 0 : Children.Max(child => child.Depth));

    /// <summary>The head of a block whose rows stand below one another: its columns under their groups.</summary>
    /// <param name="block">The block.</param>
    /// <param name="columns">How many of its columns are printed, from the left.</param>
    public static LabelNode[] OfColumns(BlockDefinition block, int columns) =>
        Build(block.ColumnGroups, [.. block.Columns.Take(columns).Select(column => new Leaf(column.Label, column.Group, []))]);

    /// <summary>The head of a block whose rows stand side by side: the rows under their groups, the columns under each row.</summary>
    public static LabelNode[] OfRows(BlockDefinition block, IReadOnlyList<int> rows)
    {
        var columns = OfColumns(block, block.Columns.Count);
        return Build(block.RowGroups, [.. rows.Select(row => new Leaf(block.Rows[row].Label, block.Rows[row].Group, columns))]);
    }

    private static LabelNode[] Build(IReadOnlyList<GroupDefinition> groups, Leaf[] leaves) => Below(groups, leaves, -1);

    /// <summary>The nodes right below a group, in the order of their first leaf.</summary>
    private static LabelNode[] Below(IReadOnlyList<GroupDefinition> groups, Leaf[] leaves, int parent)
    {
        var nodes = new List<LabelNode>();
        foreach (var part in leaves.GroupBy(leaf => leaf.Group == parent ? (object)leaf : ChildToward(groups, leaf.Group, parent)))
            nodes.Add(part.Key is int group
                ? new LabelNode(groups[group].Label, Below(groups, [.. part], group))
                : new LabelNode(part.First().Label, part.First().Children));
        return [.. nodes];
    }

    private static int ChildToward(IReadOnlyList<GroupDefinition> groups, int group, int ancestor)
    {
        while (groups[group].Parent != ancestor)
            group = groups[group].Parent;
        return group;
    }

    private sealed record Leaf(LabelDefinition Label, int Group, IReadOnlyList<LabelNode> Children);
}
