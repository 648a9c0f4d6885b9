using Disclosure.Schema;

namespace Disclosure;

/// <summary>A label in the head of a block, over the labels below it. One without children stands over one column of values.</summary>
internal sealed record HeadNode(LabelDefinition Label, LabelRole Role, int Index, HeadNode[] Children)
{
    /// <summary>Over how many columns it goes.</summary>
    public int Width { get; } = Children.Length == 0 ? 1 : Children.Sum(child => child.Width);

    /// <summary>How many labels stand below one another.</summary>
    public int Depth { get; } = 1 + (Children.Length == 0 ? 0 : Children.Max(child => child.Depth));

    /// <summary>The columns at its lowest level.</summary>
    public IEnumerable<int> Columns => Role == LabelRole.Column ? [Index] : Children.SelectMany(child => child.Columns);

    /// <summary>The columns under their groups.</summary>
    public static HeadNode[] OfColumns(BlockDefinition block) => Nest(
        block.ColumnGroups,
        LabelRole.ColumnGroup,
        [.. block.Columns.Select((column, index) => (new HeadNode(column.Label, LabelRole.Column, index, []), column.Group))]);

    /// <summary>For rows that stand side by side: the rows under their groups, and the columns under each row.</summary>
    public static HeadNode[] OfRows(BlockDefinition block, int[] rows)
    {
        var columns = OfColumns(block);
        return Nest(
            block.RowGroups,
            LabelRole.RowGroup,
            [.. rows.Select(row => (new HeadNode(block.Rows[row].Label, LabelRole.Row, row, columns), block.Rows[row].Group))]);
    }

    /// <summary>Puts leaves under their groups, from the innermost groups outwards: a group stands where its first leaf stands.</summary>
    private static HeadNode[] Nest(IReadOnlyList<GroupDefinition> groups, LabelRole role, List<(HeadNode Node, int Group)> nodes)
    {
        for (var group = groups.Count - 1; group >= 0; group--)
        {
            var inside = nodes.Where(node => node.Group == group).Select(node => node.Node).ToArray();
            if (inside.Length == 0)
                continue;
            var first = nodes.FindIndex(node => node.Group == group);
            nodes[first] = (new HeadNode(groups[group].Label, role, group, inside), groups[group].Parent);
            nodes.RemoveAll(node => node.Group == group);
        }

        return [.. nodes.Select(node => node.Node)];
    }
}
