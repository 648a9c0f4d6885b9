using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Rules beyond equations in one block: inequalities, conditions, cells of other tables and of other reports.</summary>
public sealed class SchemaRuleTests
{
    private const string Form = """
        form F 表
        table T T1
          columns
            A                甲
            B                乙
          rows
            X                一
            G                组
              Y              二
              Z              三
          rule R1 warning 式
            LINE
        table U T2
          block V 块
            columns
              H              头
                A            甲
                C (signed)   丙
            rows
              X              一
        """;

    /// <summary>Slots are 0 X.A, 1 X.B, 2 Y.A, 3 Y.B, 4 Z.A, 5 Z.B, 6 V.X.A, 7 V.X.C.</summary>
    [Theory]
    [InlineData("for each row: A <= B", Relation.AtMost)]
    [InlineData("for each row: A >= B", Relation.AtLeast)]
    [InlineData("for each row: A < B", Relation.Below)]
    [InlineData("for each row: A>B", Relation.Above)]
    [InlineData("for each row: A = B", Relation.Equal)]
    public void A_formula_has_a_relation(string line, Relation relation) =>
        Assert.All(Rule(line).Equations, equation => Assert.Equal(relation, equation.Relation));

    [Fact]
    public void A_condition_is_for_the_same_row_or_column()
    {
        Assert.Equal(
            [new(0, Relation.Above, 0), new(2, Relation.Above, 0), new(4, Relation.Above, 0)],
            Rule("for each row where A > 0: B >= A").Equations.Select(equation => equation.Condition));
        Assert.Equal(
            [new(2, Relation.AtMost, -3), new(3, Relation.AtMost, -3)],
            Rule("for each column where G.Y <= -3: X = Z").Equations.Select(equation => equation.Condition));
    }

    [Theory]
    [InlineData("T.X.A = U.V.X.H.A", "0", "6")]
    [InlineData("T.Y.A = U.X.A", "2", "6")]
    [InlineData("T.G.Y.A + 2 T.Z.B = U.X.H.A", "2 2*5", "6")]
    [InlineData("sum(T.G.A) = U.X.A", "2 4", "6")]
    [InlineData("T.X.A >= sum(U.X.H)", "0", "6 7")]
    public void A_formula_for_the_form_names_cells_from_the_table_on(string formula, string left, string right)
    {
        var equation = Assert.Single(Rule("for the form: " + formula).Equations);

        Assert.Equal((left, right, "表", -1), (Write(equation.Left), Write(equation.Right), equation.Instance, equation.RowSlot));
    }

    [Fact]
    public void It_may_have_a_condition_too() =>
        Assert.Equal(new ConditionDefinition(7, Relation.Below, 5), Rule("for the form where U.X.C < 5: T.X.A = T.X.B").Equations[0].Condition);

    [Fact]
    public void Cells_of_other_reports_are_kept_apart_from_what_one_report_can_decide()
    {
        var rule = Rule("for each column: X = previous.Z - 2 parts.Y\n    for each row: A = B");

        Assert.Equal(3, rule.Equations.Count);
        Assert.Equal(["甲", "乙"], rule.AcrossReports.Select(equation => equation.Instance));
        Assert.Equal([new Term(1, 1)], rule.AcrossReports[1].Left);
        Assert.Empty(rule.AcrossReports[1].Right);
        Assert.Equal([new(ReportSource.Previous, false, 5, 1), new(ReportSource.Parts, false, 3, -2)], rule.AcrossReports[1].Elsewhere);
    }

    [Fact]
    public void They_may_be_summed_and_stand_in_formulas_for_the_form() =>
        Assert.Equal(
            [new(ReportSource.Parts, true, 2, 1), new(ReportSource.Parts, true, 4, 1)],
            Assert.Single(Rule("for the form: sum(parts.T.G.A) = U.X.A").AcrossReports).Elsewhere);

    [Theory]
    [InlineData("for the form: T.X.A = W.X.A", "27): error DISC0007: there is no table 'W'; did you mean 'T'?")]
    [InlineData("for the form: T.X.A = T.X.D", "27): error DISC0007: there is no cell in this edition 'T.X.D'; did you mean 'T.X.A'?")]
    [InlineData("for the form: T.X.A = sum(T.X)", "31): error DISC0007: there is no group of cells in this edition 'T.X'")]
    [InlineData("for the form: X = T.X.A", "19): error DISC0007: there is no table 'X'; did you mean 'T'?")]
    [InlineData("for each row: A = previous.D", "32): error DISC0007: there is no column 'D'; did you mean 'A'?")]
    [InlineData("for each row: previous.A = parts.B", "19): error DISC0012: the formula needs a cell of the report itself beside those of others")]
    [InlineData("for each row: A = previous.", "32): error DISC0012: the name of a cell of the other report is expected here")]
    [InlineData("for each row where A: A = B", "25): error DISC0012: one of =, <=, >=, < and > is expected here")]
    [InlineData("for each row where A > B: A = B", "28): error DISC0012: a condition compares one cell with one whole number: where A > 0")]
    [InlineData("for each row where A > 9999999999: A = B", "28): error DISC0012: the number of a condition is a whole number from 0 to 1000000000")]
    [InlineData("for each row where previous.A > 0: A = B", "35): error DISC0012: 'where' is followed by the name of a cell of this report")]
    [InlineData("for each row where D > 0: A = B", "24): error DISC0007: there is no column 'D'; did you mean 'A'?")]
    [InlineData("for each row if A > 0: A = B", "18): error DISC0015: 'if A > 0' means nothing here; write 'in NAMES', 'except NAMES' or a condition: where A > 0")]
    [InlineData("for each: A = B", "9): error DISC0003: 'column' or 'row' behind this is missing here")]
    public void A_wrong_word_is_an_error_at_its_place(string line, string error) => Assert.Contains($"(12,{error}", CompiledSchema.Errors(With(line)));

    [Fact]
    public void A_cell_that_an_edition_does_not_have_cannot_be_named_in_it()
    {
        var text = With("for the form: T.X.A = T.Y.B").Edit("Y              二", "Y (in 1)       二")
            + "\nedition 1 of F\n  years 2001\nedition 2 of F\n  years 2002";

        Assert.Equal(["(12,27): error DISC0007: there is no cell in this edition 'T.Y.B'; did you mean 'T.X.B'?"], CompiledSchema.Errors(text));
    }

    [Fact]
    public void Two_cells_of_one_name_are_told_apart_by_groups()
    {
        const string Text = "form F 表\ntable T T1\n  columns\n    A 甲\n  rows\n    G 组\n      R 一\n    H 群\n      R 一\n  rule R1 info 式\n    for the form: ";

        Assert.Contains("(11,19): error DISC0012: 'T.R.A' may be any of 2 things; write the groups of its row and column", CompiledSchema.Errors(Text + "T.R.A = T.G.R.A"));
        Assert.Empty(CompiledSchema.Errors(Text + "T.H.R.A <= T.G.R.A"));
    }

    [Theory]
    [InlineData("form F 表\ntable parts T1\n  columns\n    A 甲\n  rows\n    R 行\n")]
    [InlineData("form F 表\ntable T T1\n  columns\n    A 甲\n  rows\n    previous 行\n")]
    public void Words_of_formulas_are_no_names(string text) => Assert.Contains("DISC0014", CompiledSchema.Of(text).Errors.Select(error => error.Id));

    private static string With(string line) => Form.Edit("LINE", line);

    private static RuleDefinition Rule(string line) => Assert.Single(CompiledSchema.Form(With(line)).Editions[0].Rules);

    private static string Write(IEnumerable<Term> terms) =>
        string.Join(' ', terms.Select(term => term.Coefficient == 1 ? $"{term.Slot}" : $"{term.Coefficient}*{term.Slot}"));
}
