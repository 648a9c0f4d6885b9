using System.Globalization;

namespace Disclosure.Tests;

/// <summary>What is printed in a cell, and what it is read as.</summary>
public sealed class ValueTests
{
    private static readonly string[] s_marks = ["—", "/", "无", "空"];

    private static readonly ValueGrammar s_grammar = new(new NilMarks(s_marks));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("　118", "118")]
    [InlineData("\u00A00\u00A0", "0")]
    [InlineData("１２３", "123")]
    [InlineData("1,234", "1234")]
    [InlineData("1，234，567", "1234567")]
    [InlineData("3985758", "3985758")]
    [InlineData("+97", "97")]
    [InlineData("-13", "-13")]
    [InlineData("－13", "-13")]
    [InlineData("增1", "1")]
    [InlineData("减4", "-4")]
    [InlineData("減4", "-4")]
    [InlineData("减少 4", "-4")]
    [InlineData("0.092", "0.092")]
    [InlineData("72701.2578", "72701.2578")]
    [InlineData("22（其中修订16件）", "22")]
    [InlineData("22（其中（修订）16件）", "22")]
    [InlineData("3件", "3")]
    [InlineData("3件(jiàn)", "3")]
    [InlineData("1\u200B2", "12")]
    [InlineData("\u202A1,234\u202C", "1234")]
    [InlineData("5\uFE0F", "5")]
    [InlineData("007", "7")]
    public void A_number_is_read_whatever_stands_around_it(string printed, string value)
    {
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Number(s_grammar.Read(printed)));
    }

    [Theory]
    [InlineData("6554266元", 0, "6554266")]
    [InlineData("1316.73万元", 4, "1316.73")]
    [InlineData("4995万", 4, "4995")]
    [InlineData("14.62億元", 8, "14.62")]
    [InlineData("14.62亿元", 8, "14.62")]
    [InlineData("3百元", 2, "3")]
    [InlineData("3.5千元", 3, "3.5")]
    [InlineData("3十万元", 5, "3")]
    [InlineData("2百万元", 6, "2")]
    [InlineData("2千万元", 7, "2")]
    [InlineData("8萬圓", 4, "8")]
    [InlineData("5万\n元", 4, "5")]
    [InlineData("128600（元）", 0, "128600")]
    [InlineData("5（单位：万元）", 4, "5")]
    [InlineData("5万元（万元）", 4, "5")]
    public void An_amount_of_money_carries_its_unit(string printed, int power, string value)
    {
        var reading = s_grammar.Read(printed);

        Assert.True(reading.IsMoney);
        Assert.Equal(power, reading.Power);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Number(reading));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    [InlineData("　")]
    [InlineData("\t\r\n")]
    [InlineData("\u200B")]
    [InlineData(" \uFEFF\u00AD ")]
    public void White_space_and_what_is_not_seen_is_a_blank(string printed) => Assert.Equal(CellState.Blank, s_grammar.Read(printed).State);

    [Theory]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("\u00A0—")]
    [InlineData("/")]
    [InlineData("无")]
    [InlineData("無")]
    [InlineData("空")]
    public void A_mark_for_nothing_is_no_zero(string printed) => Assert.Equal(CellState.NilMark, s_grammar.Read(printed).State);

    [Theory]
    [InlineData("N/A")]
    [InlineData("不适用")]
    [InlineData("0,123")]
    [InlineData("012,345")]
    [InlineData("305。")]
    [InlineData("无。")]
    [InlineData("22（其中修订16件")]
    [InlineData("22（其中16件）。")]
    [InlineData("5美元")]
    [InlineData("5万美元")]
    [InlineData("5（美元）")]
    [InlineData("5十元")]
    [InlineData("5十亿元")]
    [InlineData("2百万")]
    [InlineData("5万元（元）")]
    [InlineData("12册")]
    [InlineData("公务用车10辆")]
    [InlineData("三")]
    [InlineData("1 2")]
    [InlineData("1,23")]
    [InlineData("12,3456")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("+-3")]
    [InlineData("--3")]
    [InlineData("10W+")]
    [InlineData("近5万")]
    [InlineData("5余")]
    [InlineData("٣")]
    [InlineData("1234567890123456789")]
    public void What_is_no_number_stays_text_and_is_never_repaired(string printed) =>
        Assert.Equal(CellState.Text, s_grammar.Read(printed).State);

    [Theory]
    [InlineData("增1", ValueAdditions.SignWord)]
    [InlineData("3件", ValueAdditions.CountingWord)]
    [InlineData("55（含自然失效29件）", ValueAdditions.Note)]
    [InlineData("10元", ValueAdditions.Yuan)]
    [InlineData("+97", ValueAdditions.None)]
    internal void Additions_to_a_number_are_kept_apart(string printed, ValueAdditions additions) =>
        Assert.Equal(additions, s_grammar.Read(printed).Additions);

    [Theory]
    [InlineData("12册", CellState.Number)]
    [InlineData("12 册", CellState.Number)]
    [InlineData("12", CellState.Number)]
    [InlineData("12件", CellState.Text)]
    [InlineData("12册次", CellState.Text)]
    public void Where_the_schema_names_a_unit_no_other_word_stands_behind_a_number(string printed, CellState state) =>
        Assert.Equal(state, new ValueGrammar(new NilMarks(s_marks), "册").Read(printed).State);

    internal static decimal Number(ValueReading reading)
    {
        Assert.Equal(CellState.Number, reading.State);
        var value = (decimal)reading.Mantissa;
        for (var i = 0; i < reading.Scale; i++)
            value /= 10;
        return value;
    }
}
