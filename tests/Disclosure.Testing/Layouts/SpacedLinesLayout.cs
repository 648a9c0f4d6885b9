namespace Disclosure.Testing;

/// <summary>A cell a line, with an empty line behind every cell; empty cells are lost.</summary>
public sealed class SpacedLinesLayout : TextLayout
{
    /// <inheritdoc/>
    public override string Name => "spaced lines";

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
            foreach (var cell in rows[row].Where(static cell => !string.IsNullOrWhiteSpace(cell.Text)))
            {
                foreach (var line in CellLines.Of(cell, "", row))
                    yield return line;
                yield return new TextLine("") { Row = row };
            }
    }
}
