using System.Text;
using Disclosure.Testing;

namespace Disclosure.Html.Tests;

/// <summary>What is taken for a page, and how its bytes become text.</summary>
public sealed class KindTests
{
    static KindTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("<!DOCTYPE html><p>a", true)]
    [InlineData("\uFEFF\r\n <HTML>", true)]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"x\"/>", true)]
    [InlineData("<!-- saved --><table><tr><td>a</table>", true)]
    [InlineData("<p>a", true)]
    [InlineData("公开<p>a</p><p>b</p>", true)]
    [InlineData("公开<p>a", false)]
    [InlineData("| a<br>b | c |\n| --- | --- |\n| d<br>e<br>f<br>g | h |", false)]
    [InlineData("规章\t1\t< 2\t3", false)]
    [InlineData("MIME-Version: 1.0\n\n<html><td colspan=3D4>", false)]
    [InlineData("<公开>", false)]
    [InlineData("", false)]
    public void A_page_is_known_by_its_tags(string content, bool isPage) =>
        Assert.Equal(isPage, new HtmlDocumentReader().Accepts(new DocumentProbe(Encoding.UTF8.GetBytes(content))));

    [Theory]
    [InlineData("utf-8", "")]
    [InlineData("gb18030", "")]
    [InlineData("gb18030", "<meta charset=gb2312>")]
    [InlineData("gb18030", "<meta http-equiv='Content-Type' content='text/html; charset=utf-8'>")]
    [InlineData("utf-8", "<meta charset='gbk'>")]
    [InlineData("big5", "<meta charset=\"big5\">")]
    [InlineData("utf-16", "")]
    public void Its_characters_are_read_by_mark_by_what_they_are_and_by_what_it_says(string encoding, string meta)
    {
        var bytes = Encoding.GetEncoding(encoding) is var characters && encoding == "utf-16"
            ? [.. characters.GetPreamble(), .. characters.GetBytes("<html><p>其他處理</p>")]
            : characters.GetBytes($"<html><head>{meta}</head><p>其他處理</p>");

        var document = new HtmlDocumentReader().Read(bytes, DocumentLimits.Default, CancellationToken.None);

        Assert.Equal("其他處理\n", document.Text.ToString());
    }

    [Fact]
    public void A_report_that_is_text_in_a_page_is_read_as_text()
    {
        var random = new Random(1);
        var picture = Pages.Draw(random, PictureOptions.Untidy with { Blanks = 0 });
        var lines = new PlainLinesLayout().Render(picture);
        var rows = new GridLayout().Render(picture);
        var text = AnnualReport.Parse(lines).Report!;

        Assert.Equal("", Pages.Difference(text, Pages.Parse("<html><pre>" + Escaped(rows) + "</pre>")));
        Assert.Equal("", Pages.Difference(text, Pages.Parse("<html><div>" + Escaped(lines).Replace("\n", "<br/>\n", StringComparison.Ordinal))));
        Assert.Equal("", Pages.Difference(text, Pages.Parse("<html>" + string.Concat(lines.Split('\n').Select(line => $"<p>{Escaped(line)}</p>\n")))));
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
