using System.Text;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Input that is not what it should be: a clear finding, all that can be read, and never an exception.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n　\n")]
    public void An_empty_text_cannot_be_read(string text) => Assert.Equal(["GID0001: the input cannot be read: it is empty"], Failure(AnnualReport.Parse(text)));

    [Fact]
    public void An_empty_file_cannot_be_read() =>
        Assert.Equal(["GID0001: the input cannot be read: it is empty"], Failure(AnnualReport.Parse(ReadOnlySpan<byte>.Empty)));

    [Fact]
    public void A_binary_file_cannot_be_read()
    {
        var bytes = new byte[10_000];
        new Random(2).NextBytes(bytes);

        Assert.Equal(["GID0001: the input cannot be read: it is no text"], Failure(AnnualReport.Parse(bytes)));
    }

    [Fact]
    public void One_NUL_takes_one_figure_and_no_other()
    {
        const string Row = "\t一、本年新收政府信息公开申请数量\n\t";
        var text = Fixture.Text("tabbed-2023");

        var report = AnnualReport.Parse(Encoding.UTF8.GetBytes(text.Edit(Row, Row + "\0"))).Report!;

        Assert.Equal(CellState.Text, report.Requests.NewRequests.NaturalPersons.State);
        Assert.Equal(
            AnnualReport.Parse(text).Report!.Cells.Count(cell => cell.State == CellState.Number) - 1,
            report.Cells.Count(cell => cell.State == CellState.Number));
        Assert.Single(report.ReaderFindings, finding => finding.Rule == "GID0004");
    }

    [Fact]
    public void A_missing_file_is_a_finding_and_no_exception() =>
        Assert.Equal(
            ["GID0001: the input cannot be read: there is no such file"],
            Failure(AnnualReport.ParseFile(Path.Combine(AppContext.BaseDirectory, "no-such-report.txt"))));

    [Fact]
    public void A_directory_is_no_document() =>
        Assert.Equal(["GID0001: the input cannot be read: it is a directory"], Failure(AnnualReport.ParseFile(AppContext.BaseDirectory)));

    [Theory]
    [InlineData("今天的会议讨论了三件事。\n一是天气，二是交通，三是其他。\n")]
    [InlineData("总计\n3\n其他\n5\n规章\n0\n")]
    public void A_text_of_another_kind_is_not_the_form(string text) => Assert.StartsWith("GID0002", Assert.Single(Failure(AnnualReport.Parse(text))), StringComparison.Ordinal);

    [Fact]
    public void The_form_before_2019_is_told_by_its_own_words()
    {
        const string Text = "示范市2017年政府信息公开工作年度报告\n一、概述\n二、主动公开政府信息情况\n政府信息公开情况统计表\n统计指标\t单位\t统计数\n主动公开政府信息数\t条\t1280\n收到申请数\t件\t7\n";

        Assert.Equal(
            ["GID0002: this is not the form: no bar, no cell that is a label; 1 of 6 section headings; it holds 政府信息公开情况统计表, which belongs to another form"],
            Failure(AnnualReport.Parse(Text)));
    }

    [Fact]
    public void Half_a_report_keeps_what_was_read_and_says_what_is_missing()
    {
        var text = Fixture.Text("tabbed-2023");

        var report = AnnualReport.Parse(text[..text.IndexOf("四、政府信息公开行政复议", StringComparison.Ordinal)]).Report!;

        Assert.Equal(12, report.Requests.NewRequests.AllApplicants.Value);
        Assert.Equal(CellState.Absent, report.ReconsiderationAndLitigation.Reconsideration.Upheld.State);
        Assert.Contains(report.ReaderFindings, finding => (finding.Rule, finding.Instance) == ("GID1001", "T4"));
        Assert.Equal(3, report.Validate().Verdicts.NotApplicable);
    }

    [Fact]
    public void A_report_in_prose_only_has_no_tables_and_no_figures()
    {
        var report = AnnualReport.Parse("示范镇2022年政府信息公开工作年度报告\n一、总体情况\n收到申请3件。\n三、收到和处理政府信息公开申请情况\n办结3件。\n").Report!;

        Assert.All(report.Cells, cell => Assert.Equal(CellState.Absent, cell.State));
        Assert.Equal(["T2", "T3", "T4"], report.ReaderFindings.Where(finding => finding.Rule == "GID1001").Select(finding => finding.Instance!));
    }

    [Fact]
    public void Fifty_megabytes_of_TABs_stop_at_a_limit()
    {
        var bytes = new byte[50 * 1024 * 1024];
        bytes.AsSpan().Fill((byte)'\t');

        Assert.Contains("GID0003", Assert.Single(Failure(AnnualReport.Parse(bytes)), line => line.StartsWith("GID0003", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Beyond_a_limit_nothing_is_read_and_before_it_everything()
    {
        var bytes = Encoding.UTF8.GetBytes(Fixture.Text("tabbed-2023"));

        var report = AnnualReport.Parse(bytes, new ParseOptions { MaxBytes = bytes.Length / 2 }).Report!;

        Assert.Contains(report.ReaderFindings, finding => finding.Rule == "GID0003");
        Assert.Equal(12, report.Requests.NewRequests.AllApplicants.Value);
        Assert.False(report.Validate().IsValid);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_is_at_least_one(int limit) => Assert.Throws<ArgumentOutOfRangeException>(() => new ParseOptions { MaxCells = limit });

    [Fact]
    public void Only_null_and_cancellation_throw()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<ArgumentNullException>(() => AnnualReport.Parse((string)null!));
        Assert.Throws<OperationCanceledException>(() => AnnualReport.Parse("x", cancellationToken: cancelled.Token));
    }

    [Fact]
    public void A_stream_of_small_pieces_gives_the_same_report_as_its_bytes()
    {
        var bytes = Encoding.UTF8.GetBytes(Fixture.Text("tabbed-2019"));

        ReportAssert.Equal(AnnualReport.Parse(bytes).Report, AnnualReport.Parse(new DripStream(bytes)).Report);
    }

    [Fact]
    public async Task A_stream_is_read_asynchronously_and_stays_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Fixture.Text("lines-2023")));

        var result = await AnnualReport.ParseAsync(stream);

        ReportAssert.Equal(AnnualReport.Parse(Fixture.Text("lines-2023")).Report, result.Report);
        Assert.True(stream.CanRead);
    }

    private static string[] Failure(ParseResult<AnnualReport> result)
    {
        Assert.False(result.IsReport);
        return [.. result.Findings.Select(finding => $"{finding.Rule}: {finding.Message}")];
    }

    /// <summary>A stream that cannot seek and gives a few bytes at a time.</summary>
    private sealed class DripStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 7)]);
    }
}
