using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Kinds of columns beside counts and money, and how their figures are printed.</summary>
public sealed class SchemaKindTests
{
    private const string Form = """
        form F 表
        table T T1
          columns
            A                         甲
            B (ATTRIBUTES)            LABEL
          rows
            R                         行
            Q                         列
          rule R1 error 式
            LINE
        """;

    [Theory]
    [InlineData("count", ValueKind.Count, "", FigureStyle.Usual)]
    [InlineData("decimal", ValueKind.Decimal, "", FigureStyle.Usual)]
    [InlineData("decimal 吨", ValueKind.Decimal, "吨", FigureStyle.Usual)]
    [InlineData("unit 吨; decimal", ValueKind.Decimal, "吨", FigureStyle.Usual)]
    [InlineData("text", ValueKind.Text, "", FigureStyle.Usual)]
    [InlineData("date", ValueKind.Date, "", FigureStyle.Usual)]
    [InlineData("ignore", ValueKind.Ignored, "", FigureStyle.Usual)]
    [InlineData("groups of blank", ValueKind.Count, "", FigureStyle.GroupsOfBlank)]
    [InlineData("negative in brackets; signed", ValueKind.SignedCount, "", FigureStyle.NegativeInBrackets)]
    [InlineData("decimal; decimal comma; groups of blank", ValueKind.Decimal, "", FigureStyle.DecimalComma | FigureStyle.GroupsOfBlank)]
    public void A_column_is_of_the_kind_that_its_brackets_name(string attributes, ValueKind kind, string unit, FigureStyle style)
    {
        var column = CompiledSchema.Block(With(attributes, "乙", "for each column: R = Q")).Columns[1];

        Assert.Equal((kind, unit, style), (column.Kind, column.Unit, column.Style));
    }

    [Theory]
    [InlineData("乙", "")]
    [InlineData("乙%", "%")]
    [InlineData("乙（％）| 乙%率", "%")]
    [InlineData("乙% | 乙率", "")]
    public void Percentages_need_no_sign_of_their_own_where_every_head_has_it(string label, string unit) =>
        Assert.Equal(unit, CompiledSchema.Block(With("percent", label, "for each column: R = Q")).Columns[1].Unit);

    [Theory]
    [InlineData("text; unit 件", "14): error DISC0015: 'unit 件' means nothing here; only counts and decimals have a unit of their own")]
    [InlineData("percent; text", "17): error DISC0015: 'text' means nothing here; a column holds one kind of value; decimals and percentages may be below 0 without (signed)")]
    [InlineData("text; decimal comma", "14): error DISC0015: 'decimal comma' means nothing here; the column holds no figures")]
    [InlineData("negative in brackets", "8): error DISC0015: 'negative in brackets' means nothing here; a count or an amount of money is never below 0; make the column signed or decimal")]
    [InlineData("decimal comma; decimal comma", "23): error DISC0016: 'decimal comma' is given twice here; keep one of the two")]
    [InlineData("decimals", "8): error DISC0008: the attribute 'decimals' is not known here; known are count, signed, unit UNIT, money [UNIT], decimal [UNIT], percent, text, date, ignore, negative in brackets, groups of blank and decimal comma; did you mean 'decimal'?")]
    public void What_does_not_go_together_is_an_error_at_its_place(string attributes, string error) =>
        Assert.Equal([$"(5,{error}"], CompiledSchema.Errors(With(attributes, "乙", "for each column: R = Q")));

    [Theory]
    [InlineData("text", "for each row: A = B", "(10,23): error DISC0012: 'B' holds words; formulas are of figures")]
    [InlineData("date", "for the form: T.R.A = T.R.B", "(10,27): error DISC0012: 'T.R.B' holds days; formulas are of figures")]
    [InlineData("ignore", "for each row where B > 0: A <= 5 A", "(10,24): error DISC0012: 'B' holds what is ignored; formulas are of figures")]
    [InlineData("percent", "for each row: A = 2 B", "")]
    public void Formulas_are_of_figures(string attributes, string line, string error) =>
        Assert.Contains(error, string.Join('\n', CompiledSchema.Errors(With(attributes, "乙", line))));

    [Fact]
    public void Columns_without_figures_have_no_equations() =>
        Assert.Equal(["甲"], CompiledSchema.Form(With("text", "乙", "for each column: R = Q")).Editions[0].Rules[0].Equations.Select(equation => equation.Instance));

    [Fact]
    public void A_table_of_which_nothing_is_read_has_no_cells() =>
        Assert.Contains("DISC0013", CompiledSchema.Errors(With("ignore", "乙", "for each column: R = Q").Edit("A    ", "A (ignore) ")).First());

    private static string With(string attributes, string label, string line) =>
        Form.Edit("ATTRIBUTES", attributes).Edit("LABEL", label).Edit("LINE", line);
}
