namespace Disclosure.Tests;

/// <summary>Which equations a document has to fulfil.</summary>
public sealed class EditionTests
{
    private const string Undivided = "（六）其他处理";

    [Fact]
    public void The_first_edition_has_40_equations() =>
        Assert.Equal(new VerdictCounts(Pass: 40, 0, 0, 0), ReportBuilder.Edition2019().Fill("0").Validate().Verdicts);

    [Fact]
    public void The_second_edition_has_42() =>
        Assert.Equal(new VerdictCounts(Pass: 42, 0, 0, 0), ReportBuilder.Edition2021().Fill("0").Validate().Verdicts);

    [Fact]
    public void A_mixed_form_has_40_with_one_row_in_the_place_of_three()
    {
        var validation = ReportBuilder.Edition2021().Fill("0").PrintOptionalRow(Undivided, "0").Validate();

        Assert.Equal(new VerdictCounts(Pass: 40, 0, 0, 0), validation.Verdicts);
        Assert.Contains(validation.Results, result => (result.Rule, result.Instance) == ("GID3003", Undivided));
        Assert.DoesNotContain(validation.Results, result => result.Instance == "3.其他");
    }

    [Fact]
    public void The_one_row_of_a_mixed_form_counts_in_its_columns()
    {
        var validation = ReportBuilder.Edition2021().Fill("0").PrintOptionalRow(Undivided, "0").Set($"T3|{Undivided}|自然人", "5").Validate();

        var outcomes = string.Concat(Enumerable.Repeat("0 + ", 18)) + "5";
        Assert.Equal(
            [("GID3003", Undivided, "0 ≠ 5 + 0 + 0 + 0 + 0 + 0"), ("GID3002", "自然人", $"0 ≠ {outcomes}")],
            validation.OrderByDescending(finding => finding.Rule).Select(finding => (finding.Rule, finding.Instance, finding.Message)));
    }

    [Fact]
    public void Rows_that_a_mixed_form_replaces_are_no_unknowns_and_no_findings()
    {
        var validation = ReportBuilder.Edition2021().Fill("0").PrintOptionalRow(Undivided, "0").Set("T3|3.其他|自然人", "x").Validate();

        Assert.Equal(40, validation.Verdicts.Pass);
        Assert.Empty(validation);
    }

    [Fact]
    public void Equations_of_a_table_that_is_not_there_are_not_applicable()
    {
        var validation = ReportBuilder.Edition2019().Fill("0").Set(key => key.StartsWith("T4", StringComparison.Ordinal), null).Validate();

        Assert.Equal(new VerdictCounts(37, 0, 0, NotApplicable: 3), validation.Verdicts);
        Assert.Equal(40, validation.Verdicts.Total);
        Assert.All(
            validation.Results.Where(result => result.Rule == "GID4001"),
            result => Assert.Equal((Verdict.NotApplicable, 0m), (result.Verdict, result.Difference)));
    }

    [Fact]
    public void A_report_without_tables_neither_fails_nor_passes()
    {
        var validation = ReportBuilder.Edition2019().Validate();

        Assert.Equal(new VerdictCounts(0, 0, 0, 40), validation.Verdicts);
        Assert.Empty(validation.Implied);
        Assert.True(validation.IsComplete);
    }

    [Fact]
    public void One_cell_of_a_table_makes_it_count()
    {
        var validation = ReportBuilder.Edition2019().Set("T4|行政复议|总计", "0").Validate();

        Assert.Equal(new VerdictCounts(0, 0, Undecided: 3, NotApplicable: 37), validation.Verdicts);
        Assert.False(validation.IsComplete);
    }

    [Fact]
    public void Results_stand_in_the_order_of_the_schema() => Assert.Equal(
        ["GID3001 7", "GID3002 7", "GID3003 25", "GID4001 3"],
        ReportBuilder.Edition2021().Validate().Results.GroupBy(result => result.Rule).Select(rule => $"{rule.Key} {rule.Count()}"));
}
