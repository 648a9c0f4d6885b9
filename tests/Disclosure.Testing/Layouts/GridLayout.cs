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
    protected override void WriteTable(StringBuilder text, ReportPicture picture, TableDefinition table)
    {
        if (IsCut(table))
        {
            var fragments = new TableFragments(picture, table, pageBreak!);
            WriteRows(text, fragments.Before(), 0);
            WriteRows(text.Append('\n'), fragments.Behind(), 0);
        }
        else
        {
            WriteRows(text, TableRows.Of(picture, table), TableRows.Width(picture, table));
        }
    }

    private bool IsCut(TableDefinition table) => table.Key == pageBreak?.Table;

    private static void WriteRows(StringBuilder text, IEnumerable<PrintedCell[]> rows, int width)
    {
        foreach (var row in rows)
        {
            var printed = 0;
            foreach (var cell in row)
            {
                if (printed > 0)
                    text.Append('\t');
                text.Append(LineBreaks.Remove(cell.Text)).Append('\t', cell.Span - 1);
                printed += cell.Span;
            }

            text.Append('\t', Math.Max(0, width - printed)).Append('\n');
        }
    }
}
