using System.Globalization;
using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>What cells of the kinds beside counts and money hold, and figures in a print of their own.</summary>
public sealed class PrintedFigureTests
{
    private const FigureStyle Brackets = FigureStyle.NegativeInBrackets, Blanks = FigureStyle.GroupsOfBlank, Comma = FigureStyle.DecimalComma;

    [Theory]
    [InlineData("", "12.5", "12.5")]
    [InlineData("", "-1,234.50", "-1234.5")]
    [InlineData("", "减4.5", "-4.5")]
    [InlineData("吨", "12.5吨", "12.5")]
    [InlineData("$", "$1,234.50", "1234.5")]
    [InlineData("$", "$ 7", "7")]
    [InlineData("万元", "12.5", "12.5")]
    [InlineData("万元", "12.5万元", "12.5")]
    public void Decimals_are_kept_as_they_are_printed(string unit, string printed, string value) =>
        Assert.Equal(value, Written(Read(ValueKind.Decimal, printed, unit)));

    [Theory]
    [InlineData("", "5%")]
    [InlineData("", "5万元")]
    [InlineData("", "(5)")]
    [InlineData("", "1 234")]
    [InlineData("", "1,5")]
    [InlineData("吨", "5公斤")]
    [InlineData("吨", "吨5吨吨")]
    [InlineData("万元", "5元")]
    [InlineData("万元", "0.5亿元")]
    [InlineData("万元", "5件")]
    public void A_decimal_of_something_else_is_no_decimal(string unit, string printed) =>
        Assert.Equal(CellState.Text, Read(ValueKind.Decimal, printed, unit).State);

    [Theory]
    [InlineData("金额（万元）", CellState.Number)]
    [InlineData("金额", CellState.Number)]
    [InlineData("金额（元）", CellState.Text)]
    [InlineData("金额（亿元）", CellState.Text)]
    [InlineData("金额（美元）", CellState.Text)]
    public void A_decimal_in_a_unit_of_money_is_none_under_a_head_with_another(string head, CellState state) =>
        Assert.Equal(state, Read(ValueKind.Decimal, "12.5", "万元", headUnit: MoneyUnits.In(head)).State);

    [Theory]
    [InlineData("", "40%", "40")]
    [InlineData("", "40.2 ％", "40.2")]
    [InlineData("", "-3.5%", "-3.5")]
    [InlineData("%", "40.2", "40.2")]
    [InlineData("%", "40.2%", "40.2")]
    public void Percentages_have_their_sign_in_the_cell_or_in_the_head(string headSign, string printed, string value) =>
        Assert.Equal(value, Written(Read(ValueKind.Percent, printed, headSign)));

    [Theory]
    [InlineData("", "0.402")]
    [InlineData("", "40")]
    [InlineData("%", "40‰")]
    [InlineData("%", "40件")]
    public void Without_a_sign_a_figure_is_no_percentage(string headSign, string printed) =>
        Assert.Equal(CellState.Text, Read(ValueKind.Percent, printed, headSign).State);

    [Theory]
    [InlineData(Brackets, "(1,234.5)", "-1234.5")]
    [InlineData(Brackets, "（12）", "-12")]
    [InlineData(Brackets, "12", "12")]
    [InlineData(Blanks, "1 234 567", "1234567")]
    [InlineData(Blanks, "-1\u00A0234.5", "-1234.5")]
    [InlineData(Blanks, "1\u202F234", "1234")]
    [InlineData(Comma, "1.234,5", "1234.5")]
    [InlineData(Comma, "0,5", "0.5")]
    [InlineData(Comma, "1.234.567", "1234567")]
    [InlineData(Blanks | Comma, "1 234,50", "1234.5")]
    [InlineData(Brackets | Blanks | Comma, "(1 234,50)", "-1234.5")]
    public void Figures_are_read_as_the_schema_says_that_they_are_printed(FigureStyle style, string printed, string value) =>
        Assert.Equal(value, Written(Read(ValueKind.Decimal, printed, style: style)));

    [Theory]
    [InlineData(Brackets, "(-12)")]
    [InlineData(Brackets, "(12")]
    [InlineData(Brackets, "()")]
    [InlineData(Brackets, "((12))")]
    [InlineData(Blanks, "12 34")]
    [InlineData(Blanks, "1234 567")]
    [InlineData(Blanks, "012 345")]
    [InlineData(Blanks, "1 234 5")]
    [InlineData(Comma, "1,234,567")]
    [InlineData(Comma, "1.23")]
    public void Print_that_fits_no_style_is_no_figure(FigureStyle style, string printed) =>
        Assert.Equal(CellState.Text, Read(ValueKind.Decimal, printed, style: style).State);

    [Fact]
    public void A_line_end_sets_no_thousands_apart() =>
        Assert.Equal(CellState.Ambiguous, Read(ValueKind.Decimal, "1\n234", style: Blanks).State);

    [Theory]
    [InlineData("2024-03-05")]
    [InlineData("2024/3/5")]
    [InlineData("2024.3.5")]
    [InlineData(" 2024 年 3 月 5 日 ")]
    [InlineData("二〇二四年三月五日")]
    public void Days_are_read_year_first(string printed) =>
        Assert.Equal((CellState.Date, new DateOnly(2024, 3, 5)), (Read(ValueKind.Date, printed).State, Read(ValueKind.Date, printed).Date));

    [Theory]
    [InlineData("5/3/2024")]
    [InlineData("2024-13-01")]
    [InlineData("2024-1-1 4")]
    [InlineData("某局2024年3月5日")]
    [InlineData("45")]
    public void What_is_no_certain_day_is_no_day(string printed) => Assert.Equal(CellState.Text, Read(ValueKind.Date, printed).State);

    [Theory]
    [InlineData(ValueKind.Text, "已办\n结", CellState.Text)]
    [InlineData(ValueKind.Text, "12", CellState.Text)]
    [InlineData(ValueKind.Text, " ", CellState.Blank)]
    [InlineData(ValueKind.Text, "—", CellState.NilMark)]
    [InlineData(ValueKind.Date, "", CellState.Blank)]
    [InlineData(ValueKind.Ignored, "12", CellState.Absent)]
    public void Words_are_kept_and_what_is_ignored_is_not(ValueKind kind, string printed, CellState state) =>
        Assert.Equal(state, Read(kind, printed).State);

    private static string? Written(CellSlot cell) => cell.Value?.ToString(CultureInfo.InvariantCulture);

    private static CellSlot Read(ValueKind kind, string printed, string unit = "", FigureStyle style = default, MoneyUnit headUnit = default)
    {
        var label = new LabelDefinition { Name = "A", Text = "甲", Aliases = [] };
        var column = new ColumnDefinition { Label = label, Key = "甲", Group = -1, Kind = kind, Unit = unit, Style = style };
        return AnnualReport.Form.Compiled.Values.ReadCell(printed, new SourceSpan(0, printed.Length), column, headUnit);
    }
}
