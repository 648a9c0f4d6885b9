namespace Disclosure.Testing;

/// <summary>What a line of a table holds.</summary>
internal enum LineContent
{
    /// <summary>A cell; where a row ends is not shown.</summary>
    Cell,

    /// <summary>A cell; a line of its own ends the row.</summary>
    CellOfRow,

    /// <summary>A row.</summary>
    Row,
}
