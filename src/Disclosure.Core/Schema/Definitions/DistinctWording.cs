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

    /// <summary>The wordings of all rows, as <see cref="OfRow"/> has each.</summary>
    public static string[] OfRows(BlockDefinition block) => Of(
        [.. block.Rows.Select(row => (row.Label.Text, row.Group))], block.Rows.Where(row => row.FirstSlot >= 0).Select(row => row.Label.Text), block.RowGroups);

    /// <summary>The wordings of all columns.</summary>
    public static string[] OfColumns(BlockDefinition block) => Of(
        [.. block.Columns.Select(column => (column.Label.Text, column.Group))], block.Columns.Select(column => column.Label.Text), block.ColumnGroups);

    private static string[] Of((string Label, int Group)[] all, IEnumerable<string> there, IReadOnlyList<GroupDefinition> groups)
    {
        var shared = new HashSet<string>(there.GroupBy(label => label).Where(same => same.Count() > 1).Select(same => same.Key), StringComparer.Ordinal);
        return Array.ConvertAll(all, one => shared.Contains(one.Label) ? WithGroups(groups, one.Group, one.Label) : one.Label);
    }

    /// <summary>A label with those of its groups before it, outermost first.</summary>
    public static string WithGroups(IReadOnlyList<GroupDefinition> groups, int group, string label)
    {
        for (; group >= 0; group = groups[group].Parent)
            label = groups[group].Label.Text + Separator + label;
        return label;
    }
}
