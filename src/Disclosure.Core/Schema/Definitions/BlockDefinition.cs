namespace Disclosure.Schema;

/// <summary>A rectangle of rows and columns.</summary>
public sealed class BlockDefinition
{
    /// <summary>The row over the block, such as 第二十条第（一）项; null for a table that is one block.</summary>
    public required LabelDefinition? Header { get; init; }

    /// <summary>Texts that stand over the label column or in the head and name no cell: 信息内容, the note on the balance.</summary>
    public required IReadOnlyList<LabelDefinition> Heads { get; init; }

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
}
