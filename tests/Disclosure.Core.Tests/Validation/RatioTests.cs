namespace Disclosure.Tests;

/// <summary>Sides that may be apart, and ratios.</summary>
public sealed class RatioTests
{
    private const string Form = """
        form F 表
        table T T1
          columns
            Planned (decimal)  预算
            Spent (decimal)    支出
            Done (percent)     完成%
          rows
            All                合计
          rule R1 error 完成率为支出与预算之比
            for each row: Done = 100 * Spent / Planned within 0.05
        table U T2
          columns
            Parts (decimal)    分项
            Rest (decimal)     其余
            Whole (decimal)    合计
          rows
            All                全部
          rule R2 error 合计为各项之和
            for each row: Whole = Parts + Rest within 0.1
        """;

    [Theory]
    [InlineData("3", "1", "33.3", Verdict.Pass), InlineData("3", "1", "33.28", Verdict.Fail), InlineData("3", "2", "66.7%", Verdict.Pass)]
    [InlineData("8", "1", "12.55", Verdict.Pass), InlineData("8", "1", "12.56", Verdict.Fail), InlineData("8", "1", "12.44", Verdict.Fail)]
    [InlineData("0", "1", "1", Verdict.Undecided), InlineData("", "1", "1", Verdict.Undecided), InlineData("8", "1", "", Verdict.Undecided)]
    public void A_ratio_is_compared_as_far_as_it_may_be_off(string planned, string spent, string done, Verdict verdict)
    {
        var validation = Validate(planned, spent, done, null, null, null);

        Assert.Equal(verdict, validation.Results[0].Verdict);
        Assert.Empty(validation.Implied);
        Assert.Empty(validation.Repairs);
    }

    [Theory]
    [InlineData("1.1", "2.2", "3.4", Verdict.Pass), InlineData("1.1", "2.2", "3.2", Verdict.Pass), InlineData("1.1", "2.2", "3.41", Verdict.Fail)]
    [InlineData("1.1", "", "3.4", Verdict.Undecided)]
    public void Rounded_parts_make_a_sum_that_is_a_little_off(string parts, string rest, string whole, Verdict verdict)
    {
        var validation = Validate(null, null, null, parts, rest, whole);

        Assert.Equal(verdict, validation.Results[1].Verdict);
        Assert.Empty(validation.Implied);
    }

    [Fact]
    public void The_finding_shows_the_ratio() =>
        Assert.Equal("50 ≠ 100 × 1 / 3 within 0.05", Assert.Single(Validate("3", "1", "50", null, null, null), finding => finding.Rule == "R1").Message);

    private static ValidationResult Validate(params ReadOnlySpan<string?> printed)
    {
        var form = CompiledSchema.Form(Form);
        var builder = new ReportBuilder(form, form.Editions[0]);
        for (var slot = 0; slot < printed.Length; slot++)
            builder.Set(slot, printed[slot]);
        return builder.Validate();
    }
}
