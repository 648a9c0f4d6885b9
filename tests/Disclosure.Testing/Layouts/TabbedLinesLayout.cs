namespace Disclosure.Testing;

/// <summary>
/// A cell a line behind a TAB. A blank line ends a row; a line without TAB continues the cell above; the continuation of a vertical
/// merge is an empty cell, a horizontal merge is one cell.
/// </summary>
public sealed class TabbedLinesLayout : TextLayout
{
    /// <inheritdoc/>
    public override string Name => "tabbed lines";

    /// <inheritdoc/>
    internal override LineContent Content => LineContent.CellOfRow;

    /// <inheritdoc/>
    internal override IEnumerable<TextLine> WriteTable(IReadOnlyList<PrintedCell[]> rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var line in rows[row].SelectMany(cell => CellLines.Of(cell, "\t", row)))
                yield return line;
            yield return new TextLine("") { Row = row };
        }
    }
}
