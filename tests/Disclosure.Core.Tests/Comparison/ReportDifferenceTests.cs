using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>What a failing comparison tells: every cell, what it holds on each side, and where.</summary>
[Trait("Runs", "once")]
public sealed class ReportDifferenceTests
{
    private static readonly string s_text = Fixture.Text("tabbed-2023");

    private static readonly ReportDifference s_difference = new("before", "behind");

    [Fact]
    public void Two_readings_that_say_the_same_do_not_differ() =>
        Assert.Equal("", s_difference.Between(AnnualReport.Parse(s_text), AnnualReport.Parse(s_text)));

    [Fact]
    public void A_cell_that_differs_is_named_with_what_each_side_holds_and_where()
    {
        var differences = s_difference.Between(Fixture.Read("tabbed-2023"), AnnualReport.Parse(s_text.Edit("\t305\n", "\t无\n")).Report!);

        Assert.Equal("T2|行政许可|本年处理决定数量: before 305 from '305' at 30:2; behind none from '无' at 30:2\n", differences);
    }

    [Fact]
    public void A_finding_that_only_one_side_has_is_told()
    {
        var misprinted = s_text.Edit("4.无正当理由大量", "4.无正当理由由大量");

        var differences = s_difference.Between(AnnualReport.Parse(s_text), AnnualReport.Parse(misprinted)).Split('\n');

        Assert.StartsWith("finding: behind only: ", differences[0], StringComparison.Ordinal);
        Assert.Contains("GID1012", differences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_only_one_side_takes_for_a_report_differs_in_that() =>
        Assert.Contains("a report: before True; behind False", s_difference.Between(AnnualReport.Parse(s_text), AnnualReport.Parse("")), StringComparison.Ordinal);

    [Fact]
    public void Checks_differ_in_verdicts_and_in_the_equations_that_do_not_hold()
    {
        var differences = s_difference.BetweenChecks(
            Fixture.Read("tabbed-2023"), AnnualReport.Parse(s_text.Edit("\t10\n\t2\n", "\t11\n\t2\n")).Report!);

        Assert.Contains("verdicts: before ", differences, StringComparison.Ordinal);
        Assert.Contains("equation: behind only: ", differences, StringComparison.Ordinal);
    }
}
