using Disclosure.Labels.Indexing;
using Disclosure.Schema;

namespace Disclosure.Forms;

/// <summary>A label in the head of a block, over the labels below it. One without children stands over one column of values.</summary>
internal sealed class HeadNode
{
    /// <param name="label">The label.</param>
    /// <param name="role">What it is.</param>
    /// <param name="index">Which of the block's columns, rows or groups.</param>
    /// <param name="group">The group that it stands under; -1 if it stands under none.</param>
    /// <param name="children">The labels below it.</param>
    public HeadNode(LabelDefinition label, LabelRole role, int index, int group, HeadNode[] children)
    {
        (Label, Role, Index, Group, Children) = (label, role, index, group, children);
        Width = children.Length == 0 ? 1 : 0;
        foreach (var child in children)
        {
            Width += child.Width;
            Depth = Math.Max(Depth, child.Depth);
            Columns = [.. Columns, .. child.Columns];
        }

        Depth++;
        if (role == LabelRole.Column)
            Columns = [index];
    }

    public LabelDefinition Label { get; }

    public LabelRole Role { get; }

    public int Index { get; }

    public int Group { get; }

    public HeadNode[] Children { get; }

    /// <summary>Over how many columns it goes.</summary>
    public int Width { get; }

    /// <summary>How many labels stand below one another.</summary>
    public int Depth { get; }

    /// <summary>The columns at its lowest level.</summary>
    public int[] Columns { get; } = [];

    /// <summary>The columns under their groups.</summary>
    public static HeadNode[] OfColumns(BlockDefinition block)
    {
        var nodes = new List<HeadNode>();
        for (var column = 0; column < block.Columns.Count; column++)
            nodes.Add(new HeadNode(block.Columns[column].Label, LabelRole.Column, column, block.Columns[column].Group, []));
        return Nest(block.ColumnGroups, LabelRole.ColumnGroup, nodes);
    }

    /// <summary>For rows that stand side by side: the rows under their groups, and the columns under each row.</summary>
    public static HeadNode[] OfRows(BlockDefinition block, IEnumerable<int> rows)
    {
        var columns = OfColumns(block);
        var nodes = new List<HeadNode>();
        foreach (var row in rows)
            nodes.Add(new HeadNode(block.Rows[row].Label, LabelRole.Row, row, block.Rows[row].Group, columns));
        return Nest(block.RowGroups, LabelRole.RowGroup, nodes);
    }

    /// <summary>Puts leaves under their groups, from the innermost groups outwards: a group stands where its first leaf stands.</summary>
    private static HeadNode[] Nest(IReadOnlyList<GroupDefinition> groups, LabelRole role, List<HeadNode> nodes)
    {
        for (var group = groups.Count - 1; group >= 0; group--)
        {
            var inside = nodes.FindAll(node => node.Group == group);
            if (inside.Count == 0)
                continue;
            nodes[nodes.IndexOf(inside[0])] = new HeadNode(groups[group].Label, role, group, groups[group].Parent, [.. inside]);
            nodes.RemoveAll(node => node.Group == group);
        }

        return [.. nodes];
    }
}
