using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>Formulas: terms, factors, sums, and the names of rows and columns.</summary>
public sealed class SchemaFormulaTests
{
    private const string Table = """
        form F 表
        table T T1
          columns
            A                甲
          rows
            All              全
            First            组一
              Other          其他
              All            小计
            Second (heading) 组二
              Deep           深
                Other        其他
                Own          自
            Rest             余
          rule R1 error 式
            for each column: 
        """;

    /// <summary>Slots are 0 All, 1 First.Other, 2 First.All, 3 Deep.Other, 4 Deep.Own, 5 Rest.</summary>
    [Theory]
    [InlineData("Rest = First.Other + Own", "5", "1 4")]
    [InlineData("Rest=First.Other-Own", "5", "1 -4")]
    [InlineData("-Rest + 2 Own = 3 * Rest", "-5 2*4", "3*5")]
    [InlineData("Rest = sum(First)", "5", "1 2")]
    [InlineData("Rest = sum( Second )", "5", "3 4")]
    [InlineData("Rest = 2 * sum(Deep) - sum(First)", "5", "2*3 2*4 -1 -2")]
    [InlineData("Deep.Other = Second.Deep.Own", "3", "4")]
    [InlineData("All = First.All", "0", "2")]
    [InlineData("All = 2 * (First.All - 3 Own)", "0", "2*2 -6*4")]
    public void A_formula_is_written_out_in_cells(string formula, string left, string right)
    {
        var equation = Assert.Single(Assert.Single(CompiledSchema.Form(Table + formula).Editions[0].Rules).Equations);

        Assert.Equal((left, right), (Write(equation.Left), Write(equation.Right)));
        Assert.Equal(("甲", -1), (equation.Instance, equation.RowSlot));
    }

    [Theory]
    [InlineData("Rest = Othr + Own", "29): error DISC0007: there is no row 'Othr'; did you mean 'Other'?")]
    [InlineData("Rest = Other", "29): error DISC0012: 'Other' may be any of First.Other, Second.Deep.Other; write the group before it")]
    [InlineData("Rest = First", "29): error DISC0012: 'First' is a group of rows; write sum(First) for all in it")]
    [InlineData("Rest = sum(Own)", "33): error DISC0007: there is no group of rows 'Own'")]
    [InlineData("Rest = sum Own", "33): error DISC0012: the formula should end here; join terms with + or -")]
    [InlineData("Rest = sum(First", "38): error DISC0012: sum( is followed by the name of a group and )")]
    [InlineData("Rest + Own", "32): error DISC0012: one of =, <=, >=, < and > is expected here")]
    [InlineData("Rest = ", "28): error DISC0012: a name or sum(GROUP) is expected here")]
    [InlineData("Rest = Own +", "34): error DISC0012: a name or sum(GROUP) is expected here")]
    [InlineData("Rest = Own * All", "33): error DISC0012: formulas are linear: a factor is a whole number in front of a cell; cells are not multiplied")]
    [InlineData("Rest = Own + All / First.Other", "41): error DISC0012: what is divided is one term, or several in brackets: (A + B) / C")]
    [InlineData("Rest = Own / All + First.Other", "52): error DISC0012: what divides is one term, or several in brackets: A / (B + C)")]
    [InlineData("Rest = (Own + All", "39): error DISC0012: the bracket should be closed here")]
    [InlineData("Rest = Own / previous.All", "47): error DISC0012: a ratio is of cells of the report itself")]
    [InlineData("Rest = Own within All", "40): error DISC0012: a distance such as 0.05 is expected here")]
    [InlineData("Rest <= Own within 1", "41): error DISC0012: only the sides of an equation can be within a distance of each other")]
    [InlineData("Rest = 1000 * (1001 Own)", "46): error DISC0012: the factors before and in the bracket make more than 1000000")]
    [InlineData("Rest = Own = Rest", "33): error DISC0012: the formula should end here; join terms with + or -")]
    [InlineData("Rest = 0 Own", "29): error DISC0012: a factor is a whole number from 1 to 1000000")]
    [InlineData("Rest = 99999999999 Own", "29): error DISC0012: a factor is a whole number from 1 to 1000000")]
    [InlineData("Rest = Own ≤ All", "33): error DISC0012: the formula should end here; join terms with + or -")]
    public void A_wrong_formula_is_an_error_at_the_wrong_word(string formula, string error) =>
        Assert.Contains($"(16,{error}", CompiledSchema.Errors(Table + formula));

    [Fact]
    public void Every_wrong_name_of_a_formula_is_told() =>
        Assert.Equal(
            [
                "(16,22): error DISC0007: there is no row 'Xxxxxx'",
                "(16,31): error DISC0007: there is no row 'Yyyyyy'",
                "(16,40): error DISC0007: there is no row 'Zzzzzz'",
            ],
            CompiledSchema.Errors(Table + "Xxxxxx = Yyyyyy + Zzzzzz"));

    [Fact]
    public void A_wrong_rule_is_left_out_and_the_others_stay()
    {
        var compilation = CompiledSchema.Of(Table + "Rest = Nothing\n  rule R2 info 式\n    for each row: A = A");

        Assert.Equal(["R2"], compilation.Forms[0].Editions[0].Rules.Select(rule => rule.Id));
    }

    private static string Write(IEnumerable<Term> terms) =>
        string.Join(' ', terms.Select(term => term.Coefficient switch { 1 => $"{term.Slot}", -1 => $"-{term.Slot}", _ => $"{term.Coefficient}*{term.Slot}" }));
}
