using System.Text;

namespace Disclosure.Cli.Tests;

/// <summary>Web pages as inputs, and what a directory holds beside inputs.</summary>
public sealed class PageTests : IDisposable
{
    private const string Page = """
        <html><body><h1>某某市园林局2022年政府信息公开工作年度报告</h1>
        <h2>二、主动公开政府信息情况</h2>
        <table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数</tr><tr><td>规章<td>1<td>0<td>11</table>
        """;

    private readonly ReportDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_check_says_how_a_page_was_read()
    {
        var run = ToolRun.Of("check", _directory.Add("page.html", Page));

        Assert.Contains("  source     html, 1 table found, 1 used\n", run.Output);
    }

    [Fact]
    public void A_figure_stands_at_its_line_and_column_of_the_page()
    {
        var run = ToolRun.Of("cells", _directory.Add("page.html", Page));

        Assert.Contains("\"raw\":\"11\",\"line\":3,\"column\":79", run.Output);
    }

    [Fact]
    public void A_directory_is_read_by_content_and_names_what_it_passes_over()
    {
        _directory.Add("reports/a.shtml", Page);
        _directory.Add("reports/b.doc", Page);
        _directory.Add("reports/c.doc", Encoding.ASCII.GetBytes("{\\rtf1 }"));
        _directory.Add("reports/d.css", "p { color: red }");

        var run = ToolRun.Of("cells", _directory / "reports");

        Assert.Equal(["a.shtml", "b.doc"], run.Lines.Select(line => line[..line.IndexOf("\",", StringComparison.Ordinal)].Split('/')[^1]).Distinct());
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("reports/c.doc: passed over: it is a document in Rich Text Format (.rtf), which is not read: save it as", run.Error);
        Assert.Contains("reports/d.css: passed over: it is no document that is read", run.Error);
    }
}
