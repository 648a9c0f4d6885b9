namespace Disclosure.Testing;

/// <summary>A cell a line and nothing else, as word processors save it: a blank cell, also one that only continues a merge, is a blank line.</summary>
public sealed class KeptLinesLayout : TextLayout
{
    /// <inheritdoc/>
    public override string Name => "lines with blanks";

    /// <inheritdoc/>
    internal override LineContent Content => LineContent.Cell;

    /// <inheritdoc/>
    internal override char? Separator => null;

    /// <inheritdoc/>
    internal override IEnumerable<TextLine> WriteTable(IReadOnlyList<PrintedCell[]> rows) =>
        rows.SelectMany((row, number) => row.SelectMany(cell => CellLines.Of(cell, "", number)));
}
