using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Testing;

/// <summary>A report as a web page, a row of a table on a line: what can be damaged row by row and tag by tag.</summary>
/// <param name="style">How its tables are written.</param>
public sealed partial class PageRowsLayout(PageStyle style) : TextLayout
{
    /// <inheritdoc/>
    public override string Name => style switch
    {
        PageStyle.Bare => "bare page",
        PageStyle.Saved => "saved page",
        _ => "open page",
    };

    /// <inheritdoc/>
    internal override LineContent Content => LineContent.Row;

    /// <inheritdoc/>
    internal override char? Separator => null;

    /// <inheritdoc/>
    internal override string[] Split(string line) =>
        [.. Cells().Split(line).Skip(1).Select(static cell => WebUtility.HtmlDecode(Tags().Replace(cell, "")).Trim())];

    /// <inheritdoc/>
    internal override int PlaceOf(PrintedCell[] row, int cell) => row.Take(cell).Count(static before => before.Role != CellRole.Continuation);

    /// <inheritdoc/>
    internal override IEnumerable<TextLine> WriteTable(IReadOnlyList<PrintedCell[]> rows)
    {
        for (var row = 0; row < rows.Count; row++)
            yield return new TextLine(Row(rows, row), rows[row]) { Row = row };
    }

    /// <summary>Rows that follow one another are of one table, and other lines are paragraphs, but for those that are markup.</summary>
    internal override string Join(IEnumerable<TextLine> lines, string lineEnd, bool endsOpen)
    {
        var html = new StringBuilder("<html><meta charset=utf-8><body>").Append(lineEnd);
        TextLine[] all = [.. lines];
        var isInTable = false;
        for (var at = 0; at < all.Length; at++)
        {
            var isRow = IsRow(all[at]) || (isInTable && all[at].Text.Length == 0 && GoesOn(all, at));
            if (isRow != isInTable)
                html.Append(isRow ? "<table>" : "</table>").Append(lineEnd);
            isInTable = isRow;
            html.Append(isRow || all[at].Text.StartsWith('<') ? all[at].Text : Paragraph(all[at].Text)).Append(lineEnd);
        }

        if (endsOpen)
            html.Length -= lineEnd.Length + (all is [.., var last] && !IsRow(last) ? ParagraphEnd.Length : 0);
        else
            html.Append(isInTable ? "</table>" : "").Append("</body></html>");
        return html.ToString();
    }

    private const string ParagraphEnd = "</p>";

    private static bool IsRow(TextLine line) => line.Table >= 0 || line.Text.StartsWith("<tr", StringComparison.Ordinal);

    /// <summary>Whether a table goes on behind a blank line.</summary>
    private static bool GoesOn(TextLine[] lines, int at)
    {
        var before = lines.Take(at).Last(static line => line.Text.Length > 0);
        return lines.Skip(at).FirstOrDefault(static line => line.Text.Length > 0) is { Table: >= 0 } next && next.Table == before.Table;
    }

    private static string Paragraph(string text) => $"<p>{Encode(text)}{ParagraphEnd}";

    private static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);

    private string Row(IReadOnlyList<PrintedCell[]> rows, int row)
    {
        var html = new StringBuilder("<tr>");
        var column = 0;
        foreach (var cell in rows[row])
        {
            if (cell.Role != CellRole.Continuation)
                html.Append(Cell(cell, MergedRows.Below(rows, row, column, cell.Span)));
            column += cell.Span;
        }

        return html.Append(style == PageStyle.Open ? "" : "</tr>").ToString();
    }

    private string Cell(PrintedCell cell, int below)
    {
        var start = (cell.Span > 1 ? $" colspan={cell.Span}" : "") + (below > 0 ? $" rowspan={below + 1}" : "");
        return style switch
        {
            PageStyle.Bare => $"<td{start}>{Encode(cell.Text)}</td>",
            PageStyle.Open => $"<td{start}>{Encode(cell.Text)}",
            _ => $"<td width=57{start} style='border:solid 1.0pt'><p class=MsoNormal><span lang=EN-US>{Saved(cell.Text)}<o:p></o:p></span></p></td>",
        };
    }

    /// <summary>Word processors change the font in the midst of words, and put a blank that does not break where nothing stands.</summary>
    private static string Saved(string text) => text.Length == 0
        ? "&nbsp;"
        : $"<span style='font-family:\"宋体\"'>{Encode(text[..(text.Length / 2)])}</span>{Encode(text[(text.Length / 2)..])}";

    [GeneratedRegex("<t[dh][^>]*>")]
    private static partial Regex Cells();

    [GeneratedRegex("<[^>]*(>|$)")]
    private static partial Regex Tags();
}
