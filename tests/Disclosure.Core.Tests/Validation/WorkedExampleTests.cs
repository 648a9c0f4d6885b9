namespace Disclosure.Tests;

/// <summary>Equations as published reports really hold them: the figures of five reports, and of one city.</summary>
public sealed class WorkedExampleTests
{
    private const string NewRequests = "T3|一、本年新收政府信息公开申请数量|", CarriedOver = "T3|二、上年结转政府信息公开申请数量|",
        OutcomesTotal = "T3|（七）总计|", CarriedForward = "T3|四、结转下年度继续办理|";

    private static readonly string[] s_applicants = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    [Fact]
    public void A_balance_that_holds_passes() =>
        Assert.Equal(Verdict.Pass, Result(Balance("总计", "110", "0", "96", "14"), "GID3001", "总计").Verdict);

    [Fact]
    public void A_balance_that_does_not_hold_says_by_how_much_and_where()
    {
        var validation = Balance("总计", "1", "0", "1", "1");

        Assert.Equal(new EquationResult("GID3001", "总计", Verdict.Fail, -1), Result(validation, "GID3001", "总计"));
        var finding = Assert.Single(validation, finding => finding.Rule == "GID3001");
        Assert.Equal("1:1 error GID3001 总计: 1 + 0 ≠ 1 + 1 (difference −1)", finding.ToString());
        Assert.Equal(
            [
                new Operand(NewRequests + "总计", CellState.Number, 1, 1, 1),
                new Operand(CarriedOver + "总计", CellState.Number, 0, 2, 1),
                new Operand(OutcomesTotal + "总计", CellState.Number, 1, 3, 1),
                new Operand(CarriedForward + "总计", CellState.Number, 1, 4, 1),
            ],
            finding.Operands);
        Assert.False(validation.IsValid);
    }

    [Fact]
    public void A_total_below_its_parts_fails()
    {
        var validation = Cases("行政复议", "10", "1", "0", "0", "0");

        Assert.Equal(new EquationResult("GID4001", "行政复议", Verdict.Fail, -11), Result(validation, "GID4001", "行政复议"));
        Assert.Equal("0 ≠ 10 + 1 + 0 + 0", Assert.Single(validation, finding => finding.Rule == "GID4001").Message);
    }

    [Fact]
    public void Blanks_do_not_save_a_total_that_is_exceeded()
    {
        var validation = Outcomes("11");

        Assert.Equal(Verdict.Fail, Result(validation, "GID3002", "自然人").Verdict);
        var finding = Assert.Single(validation, finding => finding.Rule == "GID3002");
        Assert.Equal("11 ≠ 3 + 2 + 1 + 3 + 3 (and 14 unknown cells)", finding.Message);
    }

    [Fact]
    public void A_blank_total_of_zeros_is_implied_to_be_0() =>
        AssertImplied(Cases("未经复议直接起诉", "0", "0", "0", "0", ""), "GID4001", "未经复议直接起诉", 1, 0, 0);

    [Fact]
    public void A_total_that_the_page_lost_is_implied_by_its_row() =>
        AssertImplied(Row(NewRequests, "0", "0", "0", "0", "0", "0", null), "GID3003", "一、本年新收政府信息公开申请数量", 1, 0, 0);

    [Fact]
    public void Marks_in_a_row_that_is_used_up_are_implied_to_be_0() =>
        AssertImplied(Row(NewRequests, "17", "5", "—", "—", "—", "—", "22"), "GID3003", "一、本年新收政府信息公开申请数量", 4, 0, 0);

    [Fact]
    public void Blanks_in_a_column_that_is_used_up_are_implied_to_be_0() =>
        AssertImplied(Outcomes("12"), "GID3002", "自然人", 14, 0, 0);

    [Fact]
    public void Of_six_blanks_that_make_1_each_is_0_or_1() =>
        AssertImplied(Row(OutcomesTotal, "", "", "", "", "", "", "1"), "GID3003", "（七）总计", 6, 0, 1);

    [Fact]
    public void Of_two_blanks_that_make_1_each_is_0_or_1() =>
        AssertImplied(Balance("自然人", "1", "0", "", ""), "GID3001", "自然人", 2, 0, 1);

    [Fact]
    public void Blanks_on_both_sides_imply_nothing() =>
        AssertImplied(Balance("科研机构", "", "0", "", "0"), "GID3001", "科研机构", 0, 0, 0);

    [Fact]
    public void What_one_equation_implies_is_not_carried_to_another()
    {
        // （七） follows from 四 and the rest of its column; its row could then be decided, but is not.
        var validation = Balance("总计", "1", "0", "", "0");

        Assert.Equal(1, Assert.Single(validation.Implied, implied => implied.Rule == "GID3001").Minimum);
        Assert.Equal(Verdict.Undecided, Result(validation, "GID3003", "（七）总计").Verdict);
        Assert.Equal(Verdict.Undecided, Result(validation, "GID3002", "总计").Verdict);
    }

    private static ValidationResult Balance(string column, params string?[] printed) => ReportBuilder.Edition2019()
        .Set(NewRequests + column, printed[0]).Set(CarriedOver + column, printed[1])
        .Set(OutcomesTotal + column, printed[2]).Set(CarriedForward + column, printed[3]).Validate();

    private static ValidationResult Row(string row, params string?[] printed) => s_applicants.Zip(printed)
        .Aggregate(ReportBuilder.Edition2019(), (report, cell) => report.Set(row + cell.First, cell.Second)).Validate();

    private static ValidationResult Cases(string block, params string?[] printed) =>
        ((string[])["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]).Zip(printed)
        .Aggregate(ReportBuilder.Edition2019(), (report, cell) => report.Set($"T4|{block}|{cell.First}", cell.Second)).Validate();

    /// <summary>A column with five outcomes that make 12, and 14 blanks.</summary>
    private static ValidationResult Outcomes(string total) => ReportBuilder.Edition2019()
        .Set(key => key.StartsWith("T3|", StringComparison.Ordinal) && key.EndsWith("|自然人", StringComparison.Ordinal), "")
        .Set("T3|（一）予以公开|自然人", "3").Set("T3|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|自然人", "2")
        .Set("T3|1.本机关不掌握相关政府信息|自然人", "1").Set("T3|2.没有现成信息需要另行制作|自然人", "3").Set("T3|2.重复申请|自然人", "3")
        .Set(OutcomesTotal + "自然人", total).Validate();

    private static EquationResult Result(ValidationResult validation, string rule, string instance) =>
        Assert.Single(validation.Results, result => (result.Rule, result.Instance) == (rule, instance));

    private static void AssertImplied(ValidationResult validation, string rule, string instance, int cells, decimal minimum, decimal maximum)
    {
        Assert.Equal(Verdict.Undecided, Result(validation, rule, instance).Verdict);
        var implied = validation.Implied.Where(value => (value.Rule, value.Instance) == (rule, instance)).ToArray();
        Assert.Equal(cells, implied.Select(value => value.Key).Distinct().Count());
        Assert.All(implied, value => Assert.Equal((minimum, maximum), (value.Minimum, value.Maximum)));
    }
}
