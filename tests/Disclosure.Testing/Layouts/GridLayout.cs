using System.Text;
using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>
/// Rows of the full grid between TABs: merged cells leave empty ones behind, short rows are padded, and a page break may cut a table.
/// </summary>
/// <param name="pageBreak">Where a table is cut; null for nowhere.</param>
public sealed class GridLayout(PageBreak? pageBreak = null) : TextLayout
{
    /// <inheritdoc/>
    public override ReportPicture Shown(ReportPicture picture) =>
        pageBreak is { LosesLastColumn: true } && picture.Edition.Tables.Any(IsCut)
            ? new TableFragments(picture, picture.Edition.Tables.First(IsCut), pageBreak).WithoutLostCells()
            : picture;

    /// <inheritdoc/>
    public override string Name => "TAB rows";

    /// <inheritdoc/>
    internal override LineContent Content => LineContent.Row;

    /// <inheritdoc/>
    internal override ReportPage Print(ReportPicture picture) => ReportPage.Of(picture, table => Fragments(picture, table));

    /// <inheritdoc/>
    internal override IEnumerable<TextLine> WriteTable(IReadOnlyList<PrintedCell[]> rows)
    {
        var width = rows.Select(Width).DefaultIfEmpty().Max();
        for (var row = 0; row < rows.Count; row++)
            yield return new TextLine(Line(rows[row], width), rows[row]) { Row = row };
    }

    private static int Width(PrintedCell[] row) => row.Sum(cell => cell.Span);

    private static string Line(PrintedCell[] row, int width)
    {
        var text = new StringBuilder();
        foreach (var cell in row)
            text.Append(LineBreaks.Remove(cell.Text)).Append('\t', cell.Span);
        return text.Append('\t', width - Width(row)).Remove(text.Length - 1, 1).ToString();
    }

    private IEnumerable<IEnumerable<PrintedCell[]>> Fragments(ReportPicture picture, TableDefinition table)
    {
        if (!IsCut(table))
            return [TableRows.Of(picture, table)];
        var fragments = new TableFragments(picture, table, pageBreak!);
        return [fragments.Before(), fragments.Behind()];
    }

    private bool IsCut(TableDefinition table) => table.Key == pageBreak?.Table;
}
