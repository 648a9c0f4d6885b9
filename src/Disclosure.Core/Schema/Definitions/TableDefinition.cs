namespace Disclosure.Schema;

/// <summary>A table of the form: one block of rows and columns, or several below one another (表二).</summary>
public sealed class TableDefinition
{
    /// <summary>The key of the table in data, such as <c>T3</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The identifier, such as <c>Requests</c>, and the official name.</summary>
    public required LabelDefinition Label { get; init; }

    /// <summary>The number of the section that the table belongs to; 0 for none.</summary>
    public required int Section { get; init; }

    /// <summary>Whether all editions of the form have this very table (then at the same index), and one type reads it in all of them.</summary>
    public required bool IsShared { get; init; }

    /// <summary>The blocks, from top to bottom.</summary>
    public required IReadOnlyList<BlockDefinition> Blocks { get; init; }
}
