using Disclosure.Testing;

namespace Disclosure.Samples;

/// <summary>A form of another country: English labels, components as rows, figures between TABs.</summary>
public sealed class FoiaReportTests
{
    [Fact]
    public void Figures_are_read_by_name()
    {
        var report = Read("foia-report");

        Assert.Equal("Department of Coasts Annual Freedom of Information Act Report for Fiscal Year 2023", report.Title);
        Assert.Equal(("Department of Coasts", 2023), (report.Agency, report.Year));
        Assert.Equal(432, report.Volume.Office.Processed.Value);
        Assert.Equal(92, report.Dispositions.Overall.OtherDenials.NoRecords.Value);
    }

    [Fact]
    public void A_figure_knows_its_place()
    {
        var cell = Read("foia-report").Volume.Harbors.Received;

        Assert.Equal((10, 22, "160"), (cell.Line, cell.Column, cell.Raw));
        Assert.Equal("VA|Bureau of Harbors|Number of Requests Received in Fiscal Year", cell.Key);
    }

    [Fact]
    public void A_report_whose_sums_agree_is_valid_and_complete()
    {
        var validation = Read("foia-report").Validate();

        Assert.Empty(validation.Findings);
        Assert.True(validation.IsValid);
        Assert.True(validation.IsComplete);
    }

    [Fact]
    public void One_misprint_is_told_by_each_rule_that_it_breaks()
    {
        var processed = Read("foia-report-broken").Volume.Lighthouses.Processed.Key;
        var findings = Read("foia-report-broken").Validate().Where(finding => finding.Operands.Any(operand => operand.Key == processed));

        Assert.Equal(
            [
                "11:20 error FOIA1 Lighthouse Service: 3 + 33 − 31 ≠ 4 (difference 1)",
                "13:24 error FOIA2 Number of Requests Processed in Fiscal Year: 622 ≠ 158 + 31 + 432 (difference 1)",
                "20:47 error FOIA6 Annual Freedom of Information Act Report: 32 ≠ 31 (difference 1)",
            ],
            findings.Where(finding => finding.Difference is not null).Select(finding => finding.ToString()));
    }

    [Fact]
    public void What_is_not_read_is_unknown_and_leaves_its_sums_undecided()
    {
        var report = Read("foia-report-broken");
        var (harbors, lighthouses) = (report.Dispositions.Harbors.OtherDenials, report.Dispositions.Lighthouses.OtherDenials);
        var validation = report.Validate();

        Assert.Equal((CellState.Blank, CellState.NilMark), (harbors.FeeRelated.State, lighthouses.Improper.State));
        Assert.Contains(validation.Implied, implied => (implied.Key, implied.Minimum, implied.Maximum) == (harbors.FeeRelated.Key, 1, 1));
        Assert.False(validation.IsComplete);
    }

    [Fact]
    public void Capitals_and_the_lines_of_a_title_make_no_difference()
    {
        var text = File.ReadAllText(Document.PathOf("foia-report"));

        Assert.Empty(FoiaReport.Parse(text.ToUpperInvariant()).Report!.Validate());
        Assert.Equal(2022, FoiaReport.Parse(text.Edit("\nfor Fiscal Year 2023", " for Fiscal Year 2022")).Report!.Year);
    }

    [Fact]
    public void A_rule_over_two_years_is_kept_for_those_who_have_both()
    {
        var rule = FoiaReport.Form.Editions[0].Rules.Single(rule => rule.Id == "FOIA3");

        Assert.Empty(rule.Equations);
        Assert.Equal(4, rule.AcrossReports.Count);
    }

    [Theory]
    [InlineData("foia-report")]
    [InlineData("foia-report-broken")]
    public void A_report_comes_back_from_JSON_as_it_was(string name)
    {
        var report = Read(name);

        var differences = new ReportDifference("read", "from JSON").Between(report, ReportJson.Deserialize<FoiaReport>(ReportJson.Serialize(report)));

        Assert.True(differences.Length == 0, differences);
    }

    private static FoiaReport Read(string name) => FoiaReport.ParseFile(Document.PathOf(name)).Report!;
}
