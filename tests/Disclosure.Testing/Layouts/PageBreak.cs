namespace Disclosure.Testing;

/// <summary>A page break that cuts a table into two fragments, each with a grid of its own.</summary>
public sealed record PageBreak
{
    /// <summary>The key of the table, such as T3. It has one block, whose rows stand below one another.</summary>
    public required string Table { get; init; }

    /// <summary>How many rows of values stand before the break; at least one, and not all.</summary>
    public required int RowsBefore { get; init; }

    /// <summary>How many columns the labels fill before the break, if they need no more.</summary>
    public int LabelColumnsBefore { get; init; }

    /// <summary>How many columns the labels fill behind the break, if they need no more.</summary>
    public int LabelColumnsBehind { get; init; }

    /// <summary>Whether the last column of values is cut off before the break.</summary>
    public bool LosesLastColumn { get; init; }

    /// <summary>Whether labels without a group stand one column to the right behind the break.</summary>
    public bool ShiftsLabels { get; init; }
}
