namespace Disclosure.Tests;

/// <summary>A unit is a whole expression: a power of ten is never guessed from a part of it.</summary>
public sealed class UnitTests
{
    [Theory]
    [InlineData("元", "6", "6")]
    [InlineData("万元", "6", "60000")]
    [InlineData("亿元", "6", "600000000")]
    [InlineData("千元", "6", "6000?")]
    [InlineData("百元", "6", "600?")]
    [InlineData("十万元", "6", "600000?")]
    [InlineData("百万元", "6", "6000000?")]
    [InlineData("千万元", "6", "60000000?")]
    [InlineData("人民币万元", "6", "60000?")]
    [InlineData("美元", "6", "6?")]
    [InlineData("万美元", "6", "6?")]
    [InlineData("万元", "60350（元）", "60350?")]
    [InlineData("万元", "60350元", "60350")]
    public void Fees_of_table_2(string unit, string printed, string fees) =>
        SmallDocument.Official(2022, "二、主动公开政府信息情况", $"第二十条第（八）项\t\n信息内容\t本年收费金额（单位：{unit}）\n行政事业性收费\t{printed}\n")
            .Allows($"T2|行政事业性收费 = {fees}", $"{unit} {printed}");

    [Theory]
    [InlineData("本年收费金额（单位：万\n元）")]
    [InlineData("本年收费金额\n（单位：万\n元）")]
    [InlineData("本年收费金额（单\n位：万元）")]
    public void A_unit_over_two_lines(string head) =>
        SmallDocument.Official(2022, "二、主动公开政府信息情况", $"第二十条第（八）项\n信息内容\n{head}\n行政事业性收费\n0.24\n")
            .Allows("T2|行政事业性收费 = 2400?", head);

    [Theory]
    [InlineData("10万元以上采购（元）", "元")]
    [InlineData("50万元以下工程（千元）", "千元")]
    [InlineData("广元市拨款（元）", "元")]
    [InlineData("亿元镇补助（元）", "元")]
    public void A_unit_inside_a_name_is_none(string label, string unit) =>
        SmallDocument.OfForm(
            $"  columns\n    A (money {unit}) {label}\n    B 件数\n  rows\n    X 桥梁\n    Y 道路\n",
            $"项目\t{label}\t件数\n桥梁\t830\t2\n道路\t45\t1\n")
            .Allows(unit == "元" ? "T1|桥梁 = 830 2\nT1|道路 = 45 1" : "T1|桥梁 = 830000? 2\nT1|道路 = 45000? 1", label);

    [Fact]
    public void A_unit_of_thousands_in_a_form_of_ones_own() =>
        SmallDocument.OfForm(
            "  columns\n    A (unit 件) 件数\n    B (money 千元) 金额（千元）\n  rows\n    X 桥梁\n    Y 总计\n",
            "项目\t件数\t金额（千元）\n桥梁\t2\t4.5\n总计\t2\t4.5\n").Allows("T1|桥梁 = 2 4500\nT1|总计 = 2 4500");
}
