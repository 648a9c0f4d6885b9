namespace Disclosure.Tests;

/// <summary>Rules over cells of several tables, and over other reports.</summary>
public sealed class FormRuleTests
{
    private const string Form = """
        form F 表
        table T T1
          columns
            A                甲
          rows
            X                一
            Y                二
          rule R1 error 乙不多于甲
            for the form: U.Z.B <= T.X.A + T.Y.A
            for each column: X = previous.Y
            for each column where X > 0: Y > X
        table U T2
          columns
            B                乙
          rows
            Z                三
        """;

    [Theory]
    [InlineData("1", "2", "3", Verdict.Pass)]
    [InlineData("1", "2", "4", Verdict.Fail)]
    [InlineData("1", "", "4", Verdict.Undecided)]
    [InlineData("1", "2", null, Verdict.NotApplicable)]
    [InlineData(null, null, "4", Verdict.NotApplicable)]
    public void Cells_of_two_tables_are_compared_where_both_are_there(string? x, string? y, string? z, Verdict verdict)
    {
        var results = Validate(x, y, z).Results;

        Assert.Equal(verdict, Assert.Single(results, result => result.Instance == "表").Verdict);
    }

    [Fact]
    public void What_needs_another_report_is_not_applicable_and_says_so() => Assert.Equal(
        ["甲 ", "表 ", "甲 needs the report of the year before"],
        Validate("1", "2", "3").Results.Select(result => $"{result.Instance} {result.Reason}"));

    [Fact]
    public void The_finding_stands_at_a_cell_of_the_report() =>
        Assert.Equal(["2 ≤ 3", "9 > 3 + 2"], Validate("3", "2", "9").Where(finding => finding.Rule == "R1").Select(finding => finding.Message));

    private static ValidationResult Validate(params ReadOnlySpan<string?> printed)
    {
        var form = CompiledSchema.Form(Form);
        var builder = new ReportBuilder(form, form.Editions[0]);
        for (var slot = 0; slot < printed.Length; slot++)
            builder.Set(slot, printed[slot]);
        return builder.Validate();
    }
}
