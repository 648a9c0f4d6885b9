namespace Disclosure.Tests;

/// <summary>Numbers in Chinese numerals, and where lines end.</summary>
public sealed class NumeralTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("三十一", 31)]
    [InlineData("九十九", 99)]
    [InlineData("", null)]
    [InlineData("〇", null)]
    [InlineData("一二", null)]
    [InlineData("十十", null)]
    [InlineData("二十十", null)]
    [InlineData("一二三", null)]
    [InlineData("二十一一", null)]
    public void A_number_has_the_value_that_it_is_read_as(string number, int? value) => Assert.Equal(value, Numerals.Value(number));

    [Theory]
    [InlineData("十九", 19)]
    [InlineData("二十", null)]
    public void No_section_has_a_number_above_nineteen(string number, int? value) => Assert.Equal(value, SectionNumbering.Value(number));

    [Theory]
    [InlineData("ab\ncd", 2, 3)]
    [InlineData("ab\r\ncd", 2, 4)]
    [InlineData("ab\rcd", 2, 3)]
    [InlineData("ab", 2, 3)]
    public void A_line_ends_once(string text, int end, int next)
    {
        Assert.Equal(end, LineEnds.Next(text, 0));
        Assert.Equal(next, LineEnds.Skip(text, end));
    }
}
