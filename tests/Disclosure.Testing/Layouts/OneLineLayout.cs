namespace Disclosure.Testing;

/// <summary>
/// A whole table on one line: with single blanks between the cells, or with nothing at all. Where digits run together, a figure is kept only if
/// there is one way to cut its row.
/// </summary>
/// <param name="isRunTogether">Whether nothing stands between the cells.</param>
public sealed class OneLineLayout(bool isRunTogether) : TextLayout
{
    /// <inheritdoc/>
    public override string Name => isRunTogether ? "run together" : "one line";

    /// <inheritdoc/>
    internal override LineContent Content => LineContent.Row;

    /// <inheritdoc/>
    internal override bool KeepsBlanks => false;

    /// <inheritdoc/>
    internal override char? Separator => null;

    /// <summary>Which cells the layout keeps, by slot: those that every way to cut their row into figures gives the same value.</summary>
    /// <param name="picture">The report.</param>
    public bool[] Keeps(ReportPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var keeps = new bool[picture.Cells.Count];
        Array.Fill(keeps, !isRunTogether);
        foreach (var row in Print(picture).Parts.SelectMany(part => part.Rows))
        {
            var values = Array.FindAll(row, static cell => cell.Role == CellRole.Value);
            var cuts = isRunTogether ? DigitCuts.Of(string.Concat(values.Select(cell => cell.Text)), values.Length) : [];
            for (var at = 0; at < values.Length && isRunTogether; at++)
                keeps[values[at].Slot] = cuts.Count > 0 && cuts.All(cut => cut[at] == cuts[0][at]);
        }

        return keeps;
    }

    /// <inheritdoc/>
    internal override IEnumerable<TextLine> WriteTable(IReadOnlyList<PrintedCell[]> rows)
    {
        PrintedCell[] cells = [.. rows.SelectMany(row => row)];
        var texts = cells.Where(static cell => !string.IsNullOrWhiteSpace(cell.Text)).Select(static cell => LineBreaks.Remove(cell.Text));
        yield return new TextLine(string.Join(isRunTogether ? "" : " ", texts), cells);
    }
}
