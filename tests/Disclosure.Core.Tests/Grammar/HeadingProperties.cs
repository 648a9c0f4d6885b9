using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>The grammar is the definition of titles and dates; what answers quicker must answer the same.</summary>
[RepeatableProperties]
public sealed class HeadingProperties
{
    [Property(MaxTest = 1000)]
    public Property A_title_is_read_as_the_grammar_reads_it()
    {
        var grammar = AnnualReport.Form.Compiled.Titles;
        var near = Pieces("示范市", "水务局", "2019", "2021", "二〇一九", "年", "度", "年度", "政府信息公开", "工作", "报告", "(", ")", "9");
        return Prop.ForAll(near, title => grammar.Read(title) == grammar.ReadByGrammar(title));
    }

    [Property(MaxTest = 1000)]
    public Property A_date_is_read_as_the_grammar_reads_it() =>
        Prop.ForAll(
            Pieces("示范市水务局", "2020", "二〇二一", "年", "月", "日", "1", "12", "31", "0", "9", "-", "(", ")", "十"),
            line => DateGrammar.Read(line) == DateGrammar.ReadByGrammar(line));

    [Property(MaxTest = 1000)]
    public Property A_heading_is_read_as_the_grammar_reads_it() =>
        Prop.ForAll(
            Pieces("第", "部分", "一", "二", "十", "三", ",", ":", "总体情况", "分", "1"),
            line => HeadingReader.Read(line) == HeadingGrammar.Read(line));

    [Property(MaxTest = 300)]
    public Property A_usual_date_needs_no_grammar() =>
        Prop.ForAll(Gen.Choose(0, 80_000).ToArbitrary(), days =>
        {
            var date = new DateOnly(1950, 1, 1).AddDays(days);
            var line = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"示范市水务局{date.Year}年{date.Month}月{date.Day}日");
            return DateScanner.Read(line) == new SignatureReading(6, date);
        });

    private static Arbitrary<string> Pieces(params string[] pieces) => Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary();
}
