namespace Disclosure.Tests;

/// <summary>Which unit of money a head, a note or the line above a table names.</summary>
public sealed class MoneyUnitTests
{
    [Theory]
    [InlineData("元", 0)]
    [InlineData("采购总金额（单位：万元，保留4位小数）", 4)]
    [InlineData("采购总金额（单位:万元 保留4位小数）", 4)]
    [InlineData("采购总金额 单位：万元", 4)]
    [InlineData("单位：人民币万元", 4)]
    [InlineData("金额（人民币元）", 0)]
    [InlineData("金额（百元）", 2)]
    [InlineData("金额[千元]", 3)]
    [InlineData("金額（萬圓）", 4)]
    [InlineData("金额（十万元）", 5)]
    [InlineData("金额（百万元）", 6)]
    [InlineData("金额（千万元）", 7)]
    [InlineData("金額（億元）", 8)]
    [InlineData("金额（单位：万\n元）", 4)]
    [InlineData("金额（萬(wàn)元(yuán)）", 4)]
    [InlineData("10万元以上合同金额（元）", 0)]
    [InlineData("计量单位：件、万元", 4)]
    [InlineData("金额（万元）（单位：万元）", 4)]
    public void A_whole_expression_in_brackets_behind_its_word_or_alone_is_the_unit(string text, int power) =>
        Assert.Equal(MoneyUnit.Of(power), MoneyUnits.In(text));

    [Theory]
    [InlineData("")]
    [InlineData("总计")]
    [InlineData("广元市")]
    [InlineData("10万元以上合同金额")]
    [InlineData("合同金额（10万元以上）")]
    [InlineData("单元（一）")]
    [InlineData("第二十条第（一）项")]
    [InlineData("数量（单位：件）")]
    [InlineData("采购单位：广元市")]
    [InlineData("Revenue of Europe")]
    public void A_name_is_no_unit(string text) => Assert.True(MoneyUnits.In(text).IsNone);

    [Theory]
    [InlineData("金额（美元）")]
    [InlineData("金额（万美元）")]
    [InlineData("单位：港元")]
    [InlineData("欧元")]
    [InlineData("金额（日元）")]
    [InlineData("金额（英镑）")]
    [InlineData("金额 (USD)")]
    [InlineData("金额（两万元）")]
    [InlineData("金额（十亿元）")]
    [InlineData("金额（百亿元）")]
    [InlineData("金额（万）")]
    [InlineData("单价（元/件）")]
    [InlineData("金额（万元）（元）")]
    [InlineData("金额（万元")]
    public void What_is_like_a_unit_and_none_of_the_forms_is_unknown(string text) => Assert.Equal(MoneyUnit.Unknown, MoneyUnits.In(text));

    [Fact]
    public void The_nearer_unit_goes_first()
    {
        Assert.Equal(MoneyUnit.Of(4), default(MoneyUnit).Or(MoneyUnit.Of(4)));
        Assert.Equal(MoneyUnit.Of(0), MoneyUnit.Of(0).Or(MoneyUnit.Of(4)));
        Assert.Equal(MoneyUnit.Unknown, MoneyUnit.Unknown.Or(MoneyUnit.Of(4)));
    }
}
