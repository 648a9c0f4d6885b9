namespace Disclosure.Schema;

/// <summary>
/// Official wordings that tell the rows or columns of a block apart: the label, and where others have the same, the labels of its groups
/// before it (班数（个）/合计).
/// </summary>
internal static class DistinctWording
{
    private const string Separator = "/";

    /// <summary>The wording of a row among those that the edition has.</summary>
    public static string OfRow(BlockDefinition block, int row)
    {
        var (label, group) = (block.Rows[row].Label.Text, block.Rows[row].Group);
        var isShared = block.Rows.Count(other => other.FirstSlot >= 0 && other.Label.Text == label) > 1;
        return isShared ? WithGroups(block.RowGroups, group, label) : label;
    }

    /// <summary>The wording of a column.</summary>
    public static string OfColumn(BlockDefinition block, int column)
    {
        var (label, group) = (block.Columns[column].Label.Text, block.Columns[column].Group);
        return block.Columns.Count(other => other.Label.Text == label) > 1 ? WithGroups(block.ColumnGroups, group, label) : label;
    }

    /// <summary>A label with those of its groups before it, outermost first.</summary>
    public static string WithGroups(IReadOnlyList<GroupDefinition> groups, int group, string label)
    {
        for (; group >= 0; group = groups[group].Parent)
            label = groups[group].Label.Text + Separator + label;
        return label;
    }
}
