using System.Text;

namespace Disclosure.Testing;

/// <summary>
/// A report as a web page: its tables with spans, in the habits of word processors, content systems and hands. With noise, no two pages look
/// alike, and all say the same.
/// </summary>
/// <param name="random">Draws the noise; null for a bare page.</param>
public sealed class PageLayout(Random? random = null)
{
    private readonly PageText _text = new(random);
    private readonly StringBuilder _html = new();

    /// <summary>Writes a report down.</summary>
    public string Render(ReportPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        _html.Clear();
        _html.Append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>").Append(picture.Title.Split('\n')[0]).Append("</title>");
        _html.Append("<style>p { margin: 0 } .x:before { content: '12' }</style></head><body>\n");
        var isWrapped = _text.IsDrawn(4);
        Furniture();
        if (isWrapped)
            _html.Append("<table border=0><tr><td width=200>首页<br>机构</td><td>");
        foreach (var part in ReportPage.Of(picture, table => [TableRows.Of(picture, table)]).Parts)
            if (part.Table >= 0)
                new PageTableMarkup(_html, _text).Write(part.Rows);
            else
                Paragraph(part.Line);
        if (isWrapped)
            _html.Append("</td></tr></table>");
        Furniture();
        return _html.Append("</body></html>\n").ToString();
    }

    private void Paragraph(string line)
    {
        if (line.Length == 0)
            return;
        foreach (var part in line.Split('\n'))
        {
            var name = _text.Draw("p", "div", "h2");
            _html.Append('<').Append(name).Append(_text.Style()).Append('>').Append(_text.Of(part));
            _html.Append(name == "p" && _text.IsDrawn(5) ? "\n" : $"</{name}>\n");
        }
    }

    /// <summary>What pages have beside their report: menus, scripts, page data, and figures that nobody sees.</summary>
    private void Furniture()
    {
        if (random is null)
            return;
        _html.Append(_text.Draw(
            "",
            "<ul><li><a href=\"/\">首页</a><li><a href=\"/zw\">政务</a></ul>\n",
            "<script>document.write('<td>12</td>'); if (1 < 2) { }</script>\n",
            "<table><tr><td>索引号</td><td>11320000/2023-00012</td></tr><tr><td>发布日期</td><td>2024-01-12</td></tr></table>\n",
            "<div style=\"color:red; display : none\">总计 12<table><tr><td>规章<td>9<td>9<td>9</table></div>\n",
            "<!-- <table><tr><td>规章</td><td>7</td></tr></table> -->\n",
            "<template><p>规章 5</p></template><svg><text>3</text></svg>\n"));
    }
}
