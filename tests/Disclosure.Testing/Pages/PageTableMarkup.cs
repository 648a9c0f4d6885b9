using System.Text;

namespace Disclosure.Testing;

/// <summary>Writes a table with its spans: merges over columns and rows, end tags that are left out, spans beyond the table.</summary>
/// <param name="html">Takes the markup.</param>
/// <param name="text">Writes the text of cells.</param>
internal sealed class PageTableMarkup(StringBuilder html, PageText text)
{
    /// <summary>Writes a table.</summary>
    public void Write(IReadOnlyList<PrintedCell[]> rows)
    {
        var endsCells = !text.IsDrawn(5);
        var isParagraphs = text.IsDrawn(2);
        var opensBody = text.IsDrawn(2);
        html.Append("<div><table").Append(text.Style()).Append(" border=1>").Append(opensBody ? "<tbody>" : "\n");
        for (var row = 0; row < rows.Count; row++)
        {
            html.Append("<tr").Append(text.Style()).Append('>');
            var column = 0;
            foreach (var cell in rows[row])
            {
                if (cell.Role != CellRole.Continuation)
                    Write(cell, MergedRows.Below(rows, row, column, cell.Span), isParagraphs, endsCells, isWhole: cell.Span == Width(rows[row]) && rows[row].Length == 1);
                column += cell.Span;
            }

            html.Append(endsCells ? "</tr>\n" : "\n");
        }

        html.Append(opensBody ? "</tbody>" : "").Append("</table></div>\n");
    }

    private void Write(PrintedCell cell, int below, bool isParagraphs, bool ends, bool isWhole)
    {
        var name = cell.Role is CellRole.Head or CellRole.Corner && text.IsDrawn(4) ? "th" : text.Draw("td", "td", "TD");
        html.Append('<').Append(name).Append(text.Style());
        var columns = isWhole && text.IsDrawn(4) ? 60 : cell.Span;
        if (columns > 1)
            html.Append(text.Draw($" colspan=\"{columns}\"", $" COLSPAN={columns}"));
        if (below > 0)
            html.Append(text.Draw($" rowspan=\"{below + 1}\"", $" rowspan='{below + 1}'"));
        html.Append('>');
        var content = cell.Text.Length == 0 ? text.Draw("", "&nbsp;", "<p>&nbsp;</p>", "<br>", " ") : text.Of(cell.Text);
        html.Append(isParagraphs && cell.Text.Length > 0 && !cell.Text.Contains('\n') ? $"\n<p{text.Style()}>{content}</p>\n" : content);
        if (ends)
            html.Append("</").Append(name).Append('>');
    }

    private static int Width(PrintedCell[] row) => row.Sum(cell => cell.Span);
}
