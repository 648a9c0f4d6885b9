using Disclosure.Labels.Indexing;
using Disclosure.Schema;

namespace Disclosure.Forms;

/// <summary>
/// The head of a block as the form has it: its labels under their groups. A leaf is a column of values on the page: a column of the block, or
/// where rows stand side by side a column of one of them (row × columns + column).
/// </summary>
internal sealed class HeadForm
{
    private HeadForm(HeadLabel root, int leafCount)
    {
        Root = root;
        LeafCount = leafCount;
        Levels = Level(root);
        Leaves = InOrder(root);
        HasRepeatedLabels = Leaves.Length > 0 && Levels.SelectMany(level => level).GroupBy(label => (label.Role, label.Wordings[0])).Any(same => same.Count() > 1);
    }

    /// <summary>Stands over all labels, and is none itself.</summary>
    public HeadLabel Root { get; }

    /// <summary>One more than the highest leaf.</summary>
    public int LeafCount { get; }

    /// <summary>The labels, level by level.</summary>
    public HeadLabel[][] Levels { get; }

    /// <summary>All labels in one row, level behind level.</summary>
    public HeadLabel[][] InOneRow => field ??= [[.. Levels.SelectMany(level => level)]];

    /// <summary>The same, with all labels over others first, and the columns from left to right behind them.</summary>
    public HeadLabel[][] GroupsBeforeColumns => field ??=
        [[.. InOneRow[0].Where(label => label.Leaf < 0), .. InOneRow[0].Where(label => label.Leaf >= 0).OrderBy(label => Array.IndexOf(Leaves, label.Leaf))]];

    /// <summary>The leaves from left to right.</summary>
    public int[] Leaves { get; }

    /// <summary>Whether several labels have one wording.</summary>
    public bool HasRepeatedLabels { get; }

    /// <summary>The head of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="rows">For rows that stand side by side: those that are printed.</param>
    public static HeadForm Of(BlockDefinition block, ReadOnlySpan<int> rows)
    {
        if (!block.IsAcross)
            return new HeadForm(new HeadLabel(null, LabelRole.Head, 0, -1, Columns(block, -1, 0)), block.Columns.Count);
        var (groups, leaves) = (new int[rows.Length], new HeadLabel[rows.Length]);
        for (var i = 0; i < rows.Length; i++)
        {
            groups[i] = block.Rows[rows[i]].Group;
            leaves[i] = new HeadLabel(block.Rows[rows[i]].Label, LabelRole.Row, rows[i], -1, Columns(block, -1, rows[i] * block.Columns.Count));
        }

        var tops = Nest(block.RowGroups, LabelRole.RowGroup, -1, groups, leaves);
        return new HeadForm(new HeadLabel(null, LabelRole.Head, 0, -1, tops), block.Rows.Count * block.Columns.Count);
    }

    private static HeadLabel[] Columns(BlockDefinition block, int group, int firstLeaf)
    {
        var (groups, leaves) = (new int[block.Columns.Count], new HeadLabel[block.Columns.Count]);
        for (var column = 0; column < leaves.Length; column++)
        {
            groups[column] = block.Columns[column].Group;
            leaves[column] = new HeadLabel(block.Columns[column].Label, LabelRole.Column, column, firstLeaf + column, []);
        }

        return Nest(block.ColumnGroups, LabelRole.ColumnGroup, group, groups, leaves);
    }

    /// <summary>What stands directly in a group: a group inside it stands where the first of its leaves does.</summary>
    private static HeadLabel[] Nest(IReadOnlyList<GroupDefinition> groups, LabelRole role, int parent, int[] groupOf, HeadLabel[] leaves)
    {
        var labels = new List<HeadLabel>();
        var last = -1;
        for (var leaf = 0; leaf < leaves.Length; leaf++)
        {
            if (groupOf[leaf] == parent)
                labels.Add(leaves[leaf]);
            else if (ChildOf(groups, groupOf[leaf], parent) is >= 0 and var child && child != last && !labels.Exists(label => label.Role == role && label.Index == child))
                labels.Add(new HeadLabel(groups[last = child].Label, role, child, -1, Nest(groups, role, child, groupOf, leaves)));
        }

        return [.. labels];
    }

    /// <summary>The group directly inside a parent that a group is, or stands in; -1 if it stands elsewhere.</summary>
    private static int ChildOf(IReadOnlyList<GroupDefinition> groups, int group, int parent)
    {
        while (group >= 0 && groups[group].Parent != parent)
            group = groups[group].Parent;
        return group;
    }

    private static HeadLabel[][] Level(HeadLabel root)
    {
        var levels = new List<HeadLabel[]>();
        for (var level = root.Children; level.Length > 0; level = [.. level.SelectMany(label => label.Children)])
            levels.Add(level);
        return [.. levels];
    }

    private static int[] InOrder(HeadLabel label) =>
        label.Leaf >= 0 ? [label.Leaf] : [.. label.Children.SelectMany(InOrder)];
}
