using System.Globalization;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

/// <summary>What <c>check</c> prints for people.</summary>
public sealed class CheckTextTests
{
    [Fact]
    public void What_of_tables_was_not_used_is_listed_if_all_is_to_be()
    {
        using var directory = new ReportDirectory();
        var file = directory.Add("a.txt", "索引号 | 2023-000071\n" + ReportDirectory.Balanced);

        Assert.Contains("a.txt:1:7: in a table, and neither a label nor a figure of the form: 2023-000071\n", ToolRun.Of("check", "--verbose", file).Output);
        Assert.DoesNotContain("neither a label nor a figure", ToolRun.Of("check", file).Output);
    }

    [Fact]
    public void A_report_in_which_everything_agrees_is_summed_up()
    {
        using var directory = new ReportDirectory();

        var run = ToolRun.Of("check", directory.Add("a.txt", ReportDirectory.Balanced));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal(
            """
            a.txt
              agency     示例市数据资源管理局
              year       2023, edition 2021
              source     text (TabbedLines, SpacedLines), 3 tables found, 3 used
              T2         二、主动公开政府信息情况: 10 of 10 cells
              T3         三、收到和处理政府信息公开申请情况: 175 of 175 cells
              T4         四、政府信息公开行政复议、行政诉讼情况: 15 of 15 cells
              cells      200 numbers
              equations  42 pass
              result     every equation holds

            """.ReplaceLineEndings("\n"),
            directory.Shorten(run.Output));
    }

    [Fact]
    public void Errors_stand_below_the_summary_one_a_line_and_blanks_in_one_line_together()
    {
        using var directory = new ReportDirectory();

        var run = ToolRun.Of("check", directory.Add("b.txt", ReportDirectory.Unbalanced));

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(
            """
              cells      76 numbers, 121 blank, 1 mark for nothing
              equations  12 pass, 2 fail, 26 undecided
              implied    121 values of unknown cells (see --format json)
              result     2 errors
            b.txt:112:2 error GID3001 总计: 7 + 1 ≠ 7 + 2 (difference −1)
                T3|四、结转下年度继续办理|总计 should be 1, not 2 (digit mistyped), if no other figure is wrong
            b.txt:346:2 error GID3003 四、结转下年度继续办理: 2 ≠ 1 + 0 + 0 + 0 + 0 + 0 (difference 1)
                same cause as GID3001 总计
              and 121 blank cells (GID2001), 1 mark for nothing (GID2002); --verbose lists them

            """.ReplaceLineEndings("\n"),
            directory.Shorten(run.Output),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--verbose")]
    [InlineData("-v")]
    [InlineData("--all")]
    public void On_request_every_info_has_its_line(string option)
    {
        using var directory = new ReportDirectory();

        var run = ToolRun.Of("check", directory.Add("b.txt", ReportDirectory.Unbalanced), option);

        Assert.Equal(121, run.Lines.Count(line => line.Contains(" info GID2001 T3|", StringComparison.Ordinal)));
        Assert.DoesNotContain("blank cells", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_document()
    {
        using var directory = new ReportDirectory();

        var run = ToolRun.Of("check", "-v", directory.Add("b.txt", ReportDirectory.Unbalanced));

        var places = run.Lines
            .Where(line => line.Contains(" GID", StringComparison.Ordinal) && !line.StartsWith(' '))
            .Select(line => directory.Shorten(line).Split(' ')[0].Split(':'))
            .Select(place => (Line: Number(place[1]), Column: Number(place[2])))
            .ToArray();
        Assert.Equal(124, places.Length);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_report_that_blanks_leave_open_is_valid_and_says_so()
    {
        using var directory = new ReportDirectory();
        const string Row = "四、结转下年度继续办理\n\t1\n\t0\n\t0\n\t0\n\t0\n\t0\n\t";
        var text = ReportDirectory.Unbalanced.Edit(Row + "2", Row + "1");

        var run = ToolRun.Of("check", directory.Add("c.txt", text));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  equations  14 pass, 26 undecided\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  result     no error found, but 26 equations are undecided\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_tables_is_not_called_right()
    {
        using var directory = new ReportDirectory();
        var text = ReportDirectory.Balanced[..ReportDirectory.Balanced.IndexOf('\t')];

        var run = ToolRun.Of("check", directory.Add("prose.txt", text));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  T3         三、收到和处理政府信息公开申请情况: not found\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  equations  42 not applicable\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("prose.txt: error GID1001 T3: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_files_end_with_a_line_over_all()
    {
        using var directory = new ReportDirectory();
        directory.Add("a.txt", ReportDirectory.Balanced);
        directory.Add("b.txt", ReportDirectory.Unbalanced);
        directory.Add("c.txt", "今天的会议讨论了三件事。\n");

        var run = ToolRun.Of("check", directory.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("3 files: 1 without errors, 1 with errors, 1 not read; equations: 54 pass, 2 fail, 26 undecided", run.Lines[^1]);
    }

    [Fact]
    public void Document_text_is_never_markup_nor_control()
    {
        using var directory = new ReportDirectory();
        var text = ReportDirectory.Balanced.Edit("示例市数据资源管理局", "示例[red]市[/]\u001B[31m数据资源管理局", places: 3);

        var run = ToolRun.Of("check", directory.Add("[bold]name[/].txt", text));

        Assert.Contains("[bold]name[/].txt\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("agency     示例[red]市[/]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Output);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
