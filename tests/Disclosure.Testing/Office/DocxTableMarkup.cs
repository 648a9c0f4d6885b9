using System.Globalization;
using System.Text;

namespace Disclosure.Testing;

/// <summary>Writes a table with its merged cells: over columns by spans, over rows by merges.</summary>
/// <param name="body">Takes the markup.</param>
/// <param name="text">Writes the text of cells.</param>
internal sealed class DocxTableMarkup(StringBuilder body, DocxText text)
{
    /// <summary>Writes a table.</summary>
    public void Write(IReadOnlyList<PrintedCell[]> rows)
    {
        var width = rows.Max(Width);
        body.Append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>").Insert(body.Length, "<w:gridCol w:w=\"800\"/>", width).Append("</w:tblGrid>");
        for (var row = 0; row < rows.Count; row++)
            Write(rows, row, width);
        body.Append("</w:tbl>");
    }

    private void Write(IReadOnlyList<PrintedCell[]> rows, int row, int width)
    {
        if (text.IsDrawn(20))
            body.Append("<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr><w:tc><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>9</w:t></w:r></w:p></w:tc></w:tr>");
        var isWrapped = text.IsDrawn(12);
        body.Append(isWrapped ? "<w:sdt><w:sdtContent>" : "").Append("<w:tr>");
        var missing = width - Width(rows[row]);
        body.Append(missing > 0
            ? string.Create(CultureInfo.InvariantCulture, $"<w:trPr><w:gridAfter w:val=\"{missing}\"/></w:trPr>")
            : text.Draw("", "<w:trPr><w:trHeight w:val=\"400\"/><w:ins w:id=\"4\"/></w:trPr>"));
        var column = 0;
        foreach (var cell in rows[row])
        {
            Write(cell, MergedRows.IsContinued(rows, row + 1, column, cell.Span));
            column += cell.Span;
        }

        body.Append("</w:tr>").Append(isWrapped ? "</w:sdtContent></w:sdt>" : "");
    }

    private void Write(PrintedCell cell, bool goesOn)
    {
        var isWrapped = text.IsDrawn(12);
        body.Append(isWrapped ? "<w:sdt><w:sdtContent>" : "").Append("<w:tc><w:tcPr><w:tcW w:w=\"800\" w:type=\"dxa\"/>");
        if (cell.Span > 1)
            body.Append(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{cell.Span}\"/>");
        if (cell.Role == CellRole.Continuation)
            body.Append(text.Draw("<w:vMerge/>", "<w:vMerge w:val=\"continue\"/>"));
        else if (goesOn)
            body.Append("<w:vMerge w:val=\"restart\"/>");
        body.Append("</w:tcPr>").Append(Content(cell)).Append("</w:tc>").Append(isWrapped ? "</w:sdtContent></w:sdt>" : "");
        if (text.IsDrawn(60))
            body.Append("<w:tc><w:tcPr><w:cellDel w:id=\"5\"/></w:tcPr><w:p><w:r><w:t>9</w:t></w:r></w:p></w:tc>");
    }

    private string Content(PrintedCell cell)
    {
        if (cell.Text.Length == 0)
            return text.Draw("<w:p/>", "<w:p><w:r><w:t/></w:r></w:p>", "<w:p><w:r><w:t xml:space=\"preserve\"> </w:t></w:r></w:p><w:p/>", "<w:p><w:del w:id=\"6\"><w:r><w:delText>9</w:delText></w:r></w:del></w:p>");
        return text.IsDrawn(2) ? string.Concat(cell.Text.Split('\n').Select(text.Paragraph)) : text.Paragraph(cell.Text);
    }

    private static int Width(PrintedCell[] row) => row.Sum(cell => cell.Span);
}
