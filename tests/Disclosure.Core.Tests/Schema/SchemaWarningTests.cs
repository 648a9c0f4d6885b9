using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>What a schema says in vain, or in a way that readers cannot follow, is a warning; all of the schema is bound all the same.</summary>
public sealed class SchemaWarningTests
{
    private const string Head = "form F 表\n", Columns = "  columns\n    A 甲\n    B 乙\n    C 丙\n", Rows = "  rows\n    R 行\n    Q 列\n    P 排\n";

    private const string Table = Head + "table T T1\n" + Columns + Rows;

    [Theory]
    [InlineData("A = A", "DISC0022: this holds whatever the cells are; correct it or leave it out")]
    [InlineData("A <= A + B", "DISC0022: this holds whatever the cells are; correct it or leave it out")]
    [InlineData("2 A + B >= A", "DISC0022: this holds whatever the cells are; correct it or leave it out")]
    [InlineData("A + B < A", "DISC0021: this holds for no figures: a count is never below 0")]
    [InlineData("A > A", "DISC0021: this holds for no figures: a count is never below 0")]
    [InlineData("A = A + B", "DISC0021: this holds only where all cells that are left in it are 0; a term may be on the wrong side")]
    [InlineData("A >= A + B", "DISC0021: this holds only where all cells that are left in it are 0; a term may be on the wrong side")]
    public void A_formula_without_sense_is_told_at_its_place(string formula, string warning)
    {
        var compilation = CompiledSchema.Of(Table + $"  rule R1 error 式\n    for each row: {formula}");

        Assert.Equal([$"s(12,19): warning {warning}"], compilation.Errors.Select(error => error.ToString()));
        Assert.False(compilation.HasErrors);
        Assert.Equal(3, compilation.Forms[0].Editions[0].Rules[0].Equations.Count);
    }

    [Theory]
    [InlineData("A <= B")]
    [InlineData("A < B")]
    [InlineData("A = previous.A")]
    [InlineData("A = A + B - C")]
    public void A_formula_with_sense_is_not(string formula) =>
        Assert.Empty(CompiledSchema.Errors(Table + $"  rule R1 error 式\n    for each row: {formula}"));

    [Fact]
    public void With_a_signed_cell_nothing_is_certain() =>
        Assert.Empty(CompiledSchema.Errors(Table.Edit("B 乙", "B (signed) 乙") + "  rule R1 error 式\n    for each row: A <= A + B"));

    private const string Totals = "  rule R1 error 式\n    for each row: C = A + B\n  rule R2 error 式\n    for each column: P = R + Q\n";

    [Fact]
    public void An_equation_that_follows_from_the_others_is_told() =>
        Assert.Equal(
            ["(13,8): warning DISC0022: the equation of R2 for '丙' follows from the others of the edition; leave it out, or mark the rule (implied)"],
            CompiledSchema.Errors(Table + Totals));

    [Theory]
    [InlineData("R1")]
    [InlineData("R2")]
    public void Unless_the_schema_says_that_it_may(string rule) =>
        Assert.Empty(CompiledSchema.Errors(Table + Totals.Edit(rule, rule + " (implied)")));

    [Fact]
    public void What_says_so_in_vain_is_told() =>
        Assert.Equal(
            ["(11,8): warning DISC0023: no equation of R1 follows from the others in any edition; remove (implied)"],
            CompiledSchema.Errors(Table + "  rule R1 (implied) error 式\n    for each row: C = A + B\n"));

    [Fact]
    public void It_may_follow_from_others_by_any_factors() =>
        Assert.Contains("DISC0022", CompiledSchema.Of(Table + """
              rule R1 error 式
                for the form: 2 T.R.A = 3 T.R.B
                for the form: 5 T.R.B = 7 T.R.C
                for the form: 10 T.R.A = 21 T.R.C
            """).Errors.Select(error => error.Id));

    [Fact]
    public void Inequalities_and_conditions_follow_from_nothing() =>
        Assert.Empty(CompiledSchema.Errors(Table + "  rule R1 error 式\n    for each row: A = B\n    for each row: A >= B\n    for each row where C > 0: A = B\n"));

    [Fact]
    public void The_built_in_forms_are_proved_to_have_two_equations_that_follow()
    {
        var form = BuiltInSchemas.Files[0] with { Text = BuiltInSchemas.Files[0].Text.Edit("(implied) ", "", places: 2) };

        var warning = Assert.Single(SchemaCompiler.Compile([form, .. BuiltInSchemas.Files.Skip(1)]).Errors);
        Assert.Equal("DISC0022", warning.Id);
        Assert.StartsWith("the equation of GID3003 for ", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("form F 表\n", "form F 表\n  words 学 | 校\n", "(2,9): warning DISC0023: no label has any of these words in it; remove the line")]
    [InlineData("form F 表\n", "form F 表\n  marks — | 无 | —\n", "(2,17): warning DISC0023: '—' is there already; remove it")]
    [InlineData("    B 乙", "    B 乙 | （乙）", "(5,11): warning DISC0023: the label has this wording already: case, width, spacing, punctuation and traditional characters need no alias")]
    [InlineData("  rows", "  head 注\n  head 注：\n  rows", "(8,8): warning DISC0023: the head '注：' is there already; remove it")]
    [InlineData("form F 表\n", "form F 学校表\n  foreign 学校\n", "(1,6): warning DISC0020: the title of the form has '学校' in it, which is said to prove another form")]
    public void What_has_no_effect_is_told(string right, string wrong, string warning) =>
        Assert.Contains(warning, CompiledSchema.Errors(Table.Edit(right, wrong)));

    [Fact]
    public void Tables_of_one_shape_differ_by_their_section()
    {
        const string Twins = Head + "section S 一、甲\nsection U 二、乙\ntable T T1 of section S\n" + Columns + Rows + "table V T2 of section U\n" + Columns + Rows;

        Assert.Empty(CompiledSchema.Errors(Twins));
        Assert.Equal(
            ["(11,7): warning DISC0020: the tables T and V have the same labels and the same place; readers cannot tell them apart"],
            CompiledSchema.Errors(Head + "table T T1\n" + Columns + Rows + "table V T2\n" + Columns + Rows));
    }

    [Fact]
    public void Blocks_differ_by_their_header() =>
        Assert.Contains(
            "(6,9): warning DISC0020: the blocks B and D have the same header; readers know them by their order only",
            CompiledSchema.Errors(Head + "table T T1\n  block B 块\n    columns\n      A 甲\n  block D 块\n    columns\n      A 甲\n"));

    [Fact]
    public void Sections_and_columns_have_different_labels()
    {
        Assert.Contains("DISC0006", CompiledSchema.Of(Table.Edit("C 丙", "C ＢＢ | bb | 乙")).Errors.Select(error => error.Id));
        Assert.Contains("DISC0006", CompiledSchema.Of(Table.Edit("C 丙", "C 總計").Edit("B 乙", "B 总计")).Errors.Select(error => error.Id));
        Assert.Contains("DISC0006", CompiledSchema.Of(Table + "section S 一、甲\nsection U 一，甲\n").Errors.Select(error => error.Id));
    }

    [Fact]
    public void An_edition_without_a_difference_is_told() =>
        Assert.Equal(
            ["(13,9): warning DISC0023: no table makes a difference between the editions 1 and 2; leave one out, or say which rows each has"],
            CompiledSchema.Errors(Table + "edition 1 of F\n  years 2001\nedition 2 of F\n  years 2002\n"));

    [Fact]
    public void A_rule_over_a_year_before_that_has_no_such_table_is_told() =>
        Assert.Equal(
            ["(14,8): warning DISC0023: no report of the year before has the cells of R1: the edition is for one year, and the table is its own"],
            CompiledSchema.Errors(Head + "table T T1 in each edition\nedition 1 of F\n  years 2001\ntable T\n" + Columns + Rows
                + "  rule R1 error 式\n    for each row: A = previous.B\n"));

    [Fact]
    public void Warnings_and_errors_come_together()
    {
        var compilation = CompiledSchema.Of(Table.Edit("Q 列", "int 列") + "  rule R1 error 式\n    for each row: A = A");

        Assert.Equal([("DISC0004", Severity.Error), ("DISC0022", Severity.Warning)], compilation.Errors.Select(error => (error.Id, error.Severity)));
        Assert.True(compilation.HasErrors);
    }
}
