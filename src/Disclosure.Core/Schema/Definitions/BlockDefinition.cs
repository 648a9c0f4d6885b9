namespace Disclosure.Schema;

/// <summary>A rectangle of rows and columns.</summary>
public sealed class BlockDefinition
{
    private int[]? _rowDepths;

    /// <summary>The row over the block, such as 第二十条第（一）项; null for a table that is one block.</summary>
    public required LabelDefinition? Label { get; init; }

    /// <summary>Whether paths leave the block out: <c>ProactiveDisclosure.Licensing</c>, not <c>ProactiveDisclosure.Article20Item5.Licensing</c>.</summary>
    public required bool IsTransparent { get; init; }

    /// <summary>Texts that stand over the label column or in the head and name no cell: 信息内容, the note on the balance.</summary>
    public required IReadOnlyList<LabelDefinition> HeadNotes { get; init; }

    /// <summary>
    /// Whether the form prints the rows side by side, all figures in one line under the repeated column labels (表四).
    /// </summary>
    public required bool IsAcross { get; init; }

    /// <summary>The groups of rows, parents before children.</summary>
    public required IReadOnlyList<GroupDefinition> RowGroups { get; init; }

    /// <summary>The rows that hold cells, from top to bottom.</summary>
    public required IReadOnlyList<RowDefinition> Rows { get; init; }

    /// <summary>The groups of columns, parents before children.</summary>
    public required IReadOnlyList<GroupDefinition> ColumnGroups { get; init; }

    /// <summary>The columns that hold cells, from left to right.</summary>
    public required IReadOnlyList<ColumnDefinition> Columns { get; init; }

    /// <summary>The identifiers that lead from the table to a row: its groups, outermost first, and its own.</summary>
    /// <param name="row">The index of the row.</param>
    public IReadOnlyList<string> RowPath(int row)
    {
        var path = Path(RowGroups, Rows[row].Group, Rows[row].Label.Name);
        if (Label is not null && !IsTransparent)
            path.Insert(0, Label.Name);
        return path;
    }

    /// <summary>The identifiers that lead from a row to a cell: the groups of its column, outermost first, and the column's own.</summary>
    /// <param name="column">The index of the column.</param>
    public IReadOnlyList<string> ColumnPath(int column) => Path(ColumnGroups, Columns[column].Group, Columns[column].Label.Name);

    /// <summary>In how many groups a row's label stands on the page. One that is worded like its group takes the group's place.</summary>
    internal int RowDepth(int row) => (_rowDepths ??= Enumerable.Range(0, Rows.Count).Select(FindRowDepth).ToArray())[row];

    private int FindRowDepth(int row)
    {
        var group = Rows[row].Group;
        if (group >= 0 && RowGroups[group].Label.Text == Rows[row].Label.Text)
            group = RowGroups[group].Parent;
        return GroupDepth(group);
    }

    /// <summary>How many groups stand over each other down to a group, itself counted; 0 for none.</summary>
    internal int GroupDepth(int group)
    {
        var depth = 0;
        for (; group >= 0; group = RowGroups[group].Parent)
            depth++;
        return depth;
    }

    private static List<string> Path(IReadOnlyList<GroupDefinition> groups, int group, string name)
    {
        var path = new List<string> { name };
        for (; group >= 0; group = groups[group].Parent)
            if (!groups[group].IsTransparent)
                path.Insert(0, groups[group].Label.Name);
        return path;
    }
}
