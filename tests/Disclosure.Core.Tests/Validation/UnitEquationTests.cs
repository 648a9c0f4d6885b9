using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>Amounts of different units, of which one is not known, prove nothing: neither that an equation holds nor that it fails.</summary>
public sealed class UnitEquationTests
{
    private static readonly ValueKind[] s_kinds = [ValueKind.Money, ValueKind.Money, ValueKind.Money];

    [Theory]
    [InlineData("3元", "1元", "2元", Verdict.Pass)]
    [InlineData("3万元", "1万元", "20000元", Verdict.Pass)]
    [InlineData("3元", "1元", "1元", Verdict.Fail)]
    [InlineData("3", "1元", "2元", Verdict.Undecided)]
    [InlineData("3元", "1", "1元", Verdict.Undecided)]
    [InlineData("3", "1", "2", Verdict.Undecided)]
    [InlineData("3", "1", "1", Verdict.Undecided)]
    [InlineData("3元", "3元", "0", Verdict.Pass)]
    [InlineData("0", "0", "0", Verdict.Pass)]
    public void Columns_have_heads_of_their_own(string total, string one, string other, Verdict verdict)
    {
        var validation = SmallForm.Validate(s_kinds, [new(0, 1)], [new(1, 1), new(2, 1)], total, one, other);

        Assert.Equal(verdict, Assert.Single(validation.Results).Verdict);
        Assert.Equal(verdict == Verdict.Fail, validation.Any(finding => finding.Rule == SmallForm.Rule));
    }

    [Fact]
    public void Nothing_follows_for_a_cell_that_is_blank() =>
        Assert.Empty(SmallForm.Validate(s_kinds, [new(0, 1)], [new(1, 1), new(2, 1)], "3", "1元", "").Implied);

    [Theory]
    [InlineData("3", "1", "2", Verdict.Pass)]
    [InlineData("3", "1", "1", Verdict.Fail)]
    [InlineData("3", "1", "2元", Verdict.Undecided)]
    [InlineData("3元", "1元", "2元", Verdict.Pass)]
    public void Figures_of_one_column_are_of_one_unit(string total, string one, string other, Verdict verdict)
    {
        var reader = Assert.Single(FormReader.Load([new SchemaFile("s", """
            form Fees 收费统计表
            table Charges T1
              columns
                Amount (money) 金额
              rows
                One 甲项
                Other 乙项
                All 总计
              rule TST1001 error 总计等于各项之和
                for each column: All = One + Other
            """)]).Readers);

        var report = reader.Parse($"收费统计表\n项目\t金额\n甲项\t{one}\n乙项\t{other}\n总计\t{total}\n").Report!;

        Assert.Equal(verdict, Assert.Single(report.Validate().Results).Verdict);
    }

    [Theory]
    [InlineData(5, "6元", Verdict.Fail)]
    [InlineData(5, "6", Verdict.Undecided)]
    [InlineData(0, "6", Verdict.Fail)]
    [InlineData(5, "4元", Verdict.NotApplicable)]
    public void A_condition_on_an_amount_is_in_yuan(int number, string amount, Verdict verdict)
    {
        var equation = new EquationDefinition
        {
            Instance = "",
            RowSlot = -1,
            Left = [new(1, 1)],
            Right = [new(2, 1)],
            Condition = new ConditionDefinition(0, Relation.Above, number),
        };

        Assert.Equal(verdict, Assert.Single(SmallForm.Validate(s_kinds, equation, amount, "1元", "2元").Results).Verdict);
    }
}
