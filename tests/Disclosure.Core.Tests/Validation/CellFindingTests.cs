using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>What is to be said of one cell (family 2).</summary>
public sealed class CellFindingTests
{
    private const string Count = "T2|规章|本年新制作数量", Signed = "T2|行政许可|本年增/减", Money = "T2|政府集中采购|采购总金额",
        MoneyBelowUnit = "T2|行政事业性收费|本年收费金额";

    [Theory]
    [InlineData("0", "")]
    [InlineData("12", "")]
    [InlineData("+5", "")]
    [InlineData(" 3　", "")]
    [InlineData("1,234", "")]
    [InlineData("", "info GID2001")]
    [InlineData(" \t", "info GID2001")]
    [InlineData("—", "info GID2002")]
    [InlineData("无", "info GID2002")]
    [InlineData("若干", "error GID2003")]
    [InlineData("3万元", "error GID2003")]
    [InlineData("-3", "error GID2004")]
    [InlineData("1.5", "error GID2005")]
    [InlineData("-1.5", "error GID2004, error GID2005")]
    [InlineData("增1", "error GID2003")]
    [InlineData("3件", "info GID2007")]
    [InlineData("22（其中修订16件）", "info GID2007")]
    [InlineData("-2件", "error GID2004, info GID2007")]
    public void A_count(string printed, string findings) => Assert.Equal(findings, Findings(ReportBuilder.Edition2019(), Count, printed));

    [Theory]
    [InlineData("-13", "")]
    [InlineData("+97", "")]
    [InlineData("减4", "info GID2007")]
    [InlineData("-0.5", "error GID2005")]
    public void A_change(string printed, string findings) => Assert.Equal(findings, Findings(ReportBuilder.Edition2019(), Signed, printed));

    [Theory]
    [InlineData("6554266元", "")]
    [InlineData("1316.73万元", "")]
    [InlineData("14.62億元", "")]
    [InlineData("0", "")]
    [InlineData("0万", "")]
    [InlineData("4995万", "warning GID2006")]
    [InlineData("3亿", "warning GID2006")]
    [InlineData("5", "warning GID2006")]
    [InlineData("12.5", "warning GID2006")]
    [InlineData("-5元", "error GID2004")]
    [InlineData("5元（含税）", "info GID2007")]
    [InlineData("5件", "error GID2003")]
    [InlineData("", "info GID2001")]
    public void An_amount_of_money(string printed, string findings) =>
        Assert.Equal(findings, Findings(ReportBuilder.Edition2019(), Money, printed));

    [Theory]
    [InlineData("3.5", "")]
    [InlineData("3.5万元", "")]
    [InlineData("3.5万", "warning GID2006")]
    public void An_amount_below_a_head_with_the_unit(string printed, string findings) =>
        Assert.Equal(findings, Findings(ReportBuilder.Edition2021(), MoneyBelowUnit, printed));

    [Theory]
    [InlineData(Count, "若干", "this is not a figure of the column's kind: 若干; it does not begin as a figure")]
    [InlineData(Count, "305。", "this is not a figure of the column's kind: 305。; it is none from 。 on")]
    [InlineData(Count, "1,28 件", "this is not a figure of the column's kind: 1,28 件; it is none from ,28 件 on")]
    [InlineData(Count, "3万元", "this is not a figure of the column's kind: 3万元; it is a figure of another kind")]
    [InlineData(Count, "-3", "this cannot be negative: −3")]
    [InlineData(Count, "1.5", "this must be a whole number: 1.5")]
    [InlineData(Money, "4995万", "the amount does not say its unit in full: 4995万")]
    [InlineData(Count, "22（其中修订16件）", "22 was read; printed is 22（其中修订16件）")]
    public void The_message_quotes_the_cell(string key, string printed, string message)
    {
        var finding = Assert.Single(ReportBuilder.Edition2019().Set(key, printed).Validate());

        Assert.Equal((key, message, 1, 1), (finding.Instance, finding.Message, finding.Line, finding.Column));
    }

    [Fact]
    public void A_long_text_is_not_quoted_whole()
    {
        var text = string.Concat(Enumerable.Repeat("信息", 500));

        Assert.Contains("信息信息…; ", Assert.Single(ReportBuilder.Edition2019().Set(Count, text).Validate()).Message);
    }

    [Fact]
    public void A_cell_that_is_not_there_is_no_finding() => Assert.Empty(ReportBuilder.Edition2019().Fill("0").Set(Count, null).Validate());

    [Fact]
    public void Infos_and_warnings_leave_a_report_valid()
    {
        var validation = ReportBuilder.Edition2019().Fill("0").Set(Count, "—").Set(Money, "4995万").Validate();

        Assert.Equal([Severity.Info, Severity.Warning], validation.Select(finding => finding.Severity));
        Assert.True(validation.IsValid);
        Assert.False(ReportBuilder.Edition2019().Fill("0").Set(Count, "x").Validate().IsValid);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_document_and_those_without_a_place_first()
    {
        var reader = new RecordedFindings(
        [
            new Finding { Rule = "GID1009", Severity = Severity.Info, Message = "", Line = 2, Column = 1 },
            new Finding { Rule = "GID1013", Severity = Severity.Warning, Message = "" },
        ]);
        var report = new ReportBuilder(AnnualReport.Form, AnnualReport.Form.Editions[0]) { ReaderFindings = reader }
            .Fill("0").Set(Count, "").Set("T2|规章|对外公开总数量", "").Set("T4|行政复议|总计", "1");

        Assert.Equal(
            ["GID1013", "1:1 GID2001", "2:1 GID1009", "3:1 GID2001", "188:1 GID4001"],
            report.Validate().Select(finding => (finding.Line is null ? "" : $"{finding.Line}:{finding.Column} ") + finding.Rule));
    }

    private static string Findings(ReportBuilder report, string key, string printed) =>
        string.Join(", ", report.Set(key, printed).Validate().Select(finding => $"{SeverityWords.Word(finding.Severity)} {finding.Rule}"));
}
