namespace Disclosure.Testing;

/// <summary>A line of a rendered document, and what was printed on it.</summary>
/// <param name="Text">The text, without a line end.</param>
/// <param name="Cells">The cells of a table on it; none on a line between tables, or one that only ends a row.</param>
internal sealed record TextLine(string Text, params PrintedCell[] Cells)
{
    /// <summary>The table of the form that it belongs to; -1 outside of tables.</summary>
    public int Table { get; init; } = -1;

    /// <summary>The number of its printed row in the document; -1 outside of tables.</summary>
    public int Row { get; init; } = -1;

    /// <summary>Whether it goes on with the cell of the line above.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether it was printed with another text.</summary>
    public bool IsChanged { get; init; }
}
