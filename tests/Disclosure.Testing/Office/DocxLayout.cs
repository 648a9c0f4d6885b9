using System.Text;

namespace Disclosure.Testing;

/// <summary>
/// A report as a Word document: its tables with merged cells, in the habits of word processors and hands. With noise, no two documents look alike,
/// and all say the same.
/// </summary>
/// <param name="random">Draws the noise; null for a bare document.</param>
public sealed class DocxLayout(Random? random = null)
{
    /// <summary>Writes a report down.</summary>
    public byte[] Render(ReportPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var text = new DocxText(random);
        var body = new StringBuilder();
        var isWrapped = text.IsDrawn(6);
        Furniture(body, text);
        if (isWrapped)
            body.Append("<w:tbl><w:tr><w:tc>");
        foreach (var part in ReportPage.Of(picture, table => [TableRows.Of(picture, table)]).Parts)
            if (part.Table >= 0)
                new DocxTableMarkup(body, text).Write(part.Rows);
            else
                body.Append(text.IsDrawn(10) ? $"<w:sdt><w:sdtPr/><w:sdtContent>{Paragraphs(text, part.Line)}</w:sdtContent></w:sdt>" : Paragraphs(text, part.Line));
        if (isWrapped)
            body.Append("</w:tc></w:tr></w:tbl>");
        return DocxFile.Of(body.Append("<w:sectPr/>").ToString(), text.Lists, isStrict: text.IsDrawn(5));
    }

    private static string Paragraphs(DocxText text, string line) =>
        text.IsDrawn(2) ? text.Paragraph(line) : string.Concat(line.Split('\n').Select(text.Paragraph));

    /// <summary>What documents have beside their report: page data, and what was deleted.</summary>
    private static void Furniture(StringBuilder body, DocxText text) => body.Append(text.Draw(
        "",
        "<w:p/>",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>索引号</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>11320000/2023-00012</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "<w:del w:id=\"1\"><w:r><w:delText>总计 12</w:delText></w:r></w:del>",
        "<w:tbl><w:tr><w:trPr><w:del w:id=\"2\"/></w:trPr><w:tc><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>9</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
}
