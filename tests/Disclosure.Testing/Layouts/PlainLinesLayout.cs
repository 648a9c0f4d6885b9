namespace Disclosure.Testing;

/// <summary>
/// A cell a line and nothing else: empty cells are lost. Only a report without blanks can be read from it without a loss.
/// </summary>
public sealed class PlainLinesLayout : TextLayout
{
    /// <inheritdoc/>
    public override string Name => "lines";

    /// <inheritdoc/>
    internal override LineContent Content => LineContent.Cell;

    /// <inheritdoc/>
    internal override bool KeepsBlanks => false;

    /// <inheritdoc/>
    internal override char? Separator => null;

    /// <inheritdoc/>
    internal override IEnumerable<TextLine> WriteTable(IReadOnlyList<PrintedCell[]> rows)
    {
        for (var row = 0; row < rows.Count; row++)
            foreach (var cell in rows[row])
                if (!string.IsNullOrWhiteSpace(cell.Text))
                    foreach (var line in CellLines.Of(cell, "", row))
                        yield return line;
    }
}
