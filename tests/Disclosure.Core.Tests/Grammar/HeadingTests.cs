namespace Disclosure.Tests;

/// <summary>The numbering of headings, the dates of signatures.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("一、总体情况", 1)]
    [InlineData("三．依申请公开政府信息情况", 3)]
    [InlineData("第二部分 主动公开政府信息情况", 2)]
    [InlineData("十二、附录", 12)]
    public void A_numbered_heading_gives_its_number(string line, int number)
    {
        var heading = HeadingReader.Read(Folding.Fold(line));

        Assert.Equal((HeadingNumber.Printed, number), (heading!.Value.State, heading.Value.Number));
    }

    [Fact]
    public void A_heading_whose_number_was_lost_keeps_its_mark()
    {
        var heading = HeadingReader.Read(Folding.Fold("、总体情况"));

        Assert.Equal(new HeadingReading(HeadingNumber.Lost, 0, 1), heading);
    }

    [Theory]
    [InlineData("（一）主动公开情况")]
    [InlineData("总体情况")]
    [InlineData("第一部分：")]
    [InlineData("2019年，我局共收到申请3件")]
    public void A_part_of_a_section_or_a_sentence_has_no_section_number(string line) => Assert.Null(HeadingReader.Read(Folding.Fold(line)));

    [Theory]
    [InlineData("2020年1月2日", 2020, 1, 2)]
    [InlineData("2022年01月18日", 2022, 1, 18)]
    [InlineData("2024-01-17", 2024, 1, 17)]
    [InlineData("(2026年1月23日)", 2026, 1, 23)]
    [InlineData("　　2021年1月14日　", 2021, 1, 14)]
    [InlineData("２０２１年１月１４日", 2021, 1, 14)]
    [InlineData("二〇二一年一月十四日", 2021, 1, 14)]
    [InlineData("二○一九年十二月三十一日", 2019, 12, 31)]
    public void A_date_is_read_in_every_way_of_writing_it(string line, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), DateGrammar.Read(Folding.Fold(line))!.Value.Date);

    [Theory]
    [InlineData("2021926")]
    [InlineData("2017210日")]
    [InlineData("2021年13月1日")]
    [InlineData("2021年2月30日")]
    [InlineData("2021年1月")]
    [InlineData("二十一年一月一日")]
    public void A_damaged_date_is_never_rebuilt(string line) => Assert.Null(DateGrammar.Read(Folding.Fold(line)));

    [Fact]
    public void A_signature_may_hold_agency_and_date_on_one_line() =>
        Assert.Equal(new SignatureReading(6, new DateOnly(2021, 3, 4)), DateGrammar.Read(Folding.Fold("示范市水务局 2021年3月4日")));
}
