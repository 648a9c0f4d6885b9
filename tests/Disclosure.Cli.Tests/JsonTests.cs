namespace Disclosure.Cli.Tests;

/// <summary>Output for scripts.</summary>
public sealed class JsonTests : IDisposable
{
    private readonly ReportDirectory _directory = new();
    private readonly string _balanced, _unbalanced;

    public JsonTests()
    {
        _balanced = _directory.Add("a.txt", ReportDirectory.Balanced);
        _unbalanced = _directory.Add("b.txt", ReportDirectory.Unbalanced);
    }

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Check_prints_one_object_a_file_in_the_order_given()
    {
        var run = ToolRun.Of("check", _unbalanced, _balanced, "--format", "json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal([_unbalanced, _balanced], run.Objects.Select(report => report.GetProperty("file").GetString()!));
        Assert.Equal([false, true], run.Objects.Select(report => report.GetProperty("valid").GetBoolean()));
        Assert.Equal([26, 0], run.Objects.Select(report => report.GetProperty("verdicts").GetProperty("undecided").GetInt32()));
        Assert.Equal("示例市河湾区城市管理局", run.Objects[0].GetProperty("agency").GetString());
        Assert.Equal(124, run.Objects[0].GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void Cells_prints_every_cell_of_file_after_file()
    {
        var run = ToolRun.Of("cells", _balanced, _unbalanced);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(200 + 198, run.Lines.Length);
        Assert.StartsWith(
            $$"""{"file":"{{_balanced}}","edition":"2021","key":"T2|规章|本年制发件数","state":"number","value":0,""", run.Lines[0], StringComparison.Ordinal);
        Assert.All(run.Objects[200..], cell => Assert.Equal(_unbalanced, cell.GetProperty("file").GetString()));
    }

    [Fact]
    public void Parse_prints_the_whole_report_in_one_line_for_a_script()
    {
        var run = ToolRun.Of("parse", _unbalanced);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal("示例市河湾区城市管理局2020年政府信息公开工作年度报告", Assert.Single(run.Objects).GetProperty("title").GetString());
    }

    [Fact]
    public void Parse_indents_for_a_terminal()
    {
        var run = ToolRun.Of(["parse", _balanced], new MemoryStream(), isTerminal: true);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n  \"title\": \"示例市数据资源管理局2023年政府信息公开工作年度报告\",\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public void Parse_as_text_shows_sections_tables_and_findings()
    {
        var run = ToolRun.Of("parse", _unbalanced, "--format", "text");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("\n五、存在的主要问题及改进情况\n  公开专栏的栏目划分偏粗", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n         1         0         0         0         0         0         2  四、结转下年度继续办理\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.txt:112:2 error GID3001 总计", run.Output, StringComparison.Ordinal);
    }
}
