using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>What a cell holds, given its column and the unit of its head.</summary>
public sealed class ColumnValueTests
{
    [Theory]
    [InlineData(ValueKind.SignedCount, "增5", 5)]
    [InlineData(ValueKind.SignedCount, "减5", -5)]
    [InlineData(ValueKind.SignedCount, "5（含转入）", 5)]
    [InlineData(ValueKind.Count, "5（较上年减少1）", 5)]
    [InlineData(ValueKind.Money, "3.5千元", 3500)]
    [InlineData(ValueKind.Money, "4995万", 49950000)]
    public void A_figure_of_the_columns_kind_is_read(ValueKind kind, string printed, int value) => Assert.Equal(value, Read(kind, printed).Value);

    [Theory]
    [InlineData(ValueKind.SignedCount, "5（减少）")]
    [InlineData(ValueKind.SignedCount, "5 (decrease)")]
    [InlineData(ValueKind.Count, "增5")]
    [InlineData(ValueKind.Count, "减5")]
    [InlineData(ValueKind.Money, "增5万元")]
    [InlineData(ValueKind.Count, "5万元")]
    [InlineData(ValueKind.Count, "12（元）")]
    [InlineData(ValueKind.Money, "5件")]
    [InlineData(ValueKind.Money, "5美元")]
    public void What_does_not_suit_the_column_is_text_and_never_a_number(ValueKind kind, string printed) =>
        Assert.Equal(CellState.Text, Read(kind, printed).State);

    [Theory]
    [InlineData("3.5", "金额（千元）", 3500, true)]
    [InlineData("128600（元）", "金额（万元）", 128600, true)]
    [InlineData("2百万元", "金额（元）", 2000000, true)]
    [InlineData("5", "金额", 5, false)]
    [InlineData("5", "金额（美元）", 5, false)]
    [InlineData("5万元", "金额（美元）", 50000, true)]
    public void The_cells_own_unit_goes_before_that_of_the_head(string printed, string head, int value, bool isInYuan)
    {
        var cell = Read(ValueKind.Money, printed, MoneyUnits.In(head));

        Assert.Equal((value, isInYuan), (cell.Value, cell.IsInYuan));
    }

    [Theory]
    [InlineData("\n5")]
    [InlineData(" \r\n- 3 -")]
    [InlineData("12\n34")]
    [InlineData("12件\n\n7")]
    [InlineData("-\n5")]
    [InlineData("无\n5")]
    public void Which_line_of_a_cell_is_its_value_may_be_uncertain(string printed) =>
        Assert.Equal(CellState.Ambiguous, Read(ValueKind.SignedCount, printed).State);

    [Theory]
    [InlineData("5\n", CellState.Number)]
    [InlineData("22\n（其中修订16件）", CellState.Number)]
    [InlineData("12\n件", CellState.Number)]
    [InlineData("\n \n", CellState.Blank)]
    [InlineData("12\n- 3 -", CellState.Text)]
    public void A_figure_may_go_on_over_lines(string printed, CellState state) => Assert.Equal(state, Read(ValueKind.Count, printed).State);

    private static CellSlot Read(ValueKind kind, string printed, MoneyUnit headUnit = default)
    {
        var column = new ColumnDefinition { Label = new LabelDefinition { Name = "A", Text = "甲", Aliases = [] }, Key = "甲", Group = -1, Kind = kind };
        return AnnualReport.Form.Compiled.Values.ReadCell(printed, new SourceSpan(0, printed.Length), column, headUnit);
    }
}
