using Disclosure.Grammar.Fast;
using Disclosure.Writing;
using Sprache;

namespace Disclosure.Grammar;

/// <summary>
/// The line of a signature in folded text: a date alone (2021年1月14日, 2024-01-17, 二〇二一年一月十四日, in brackets or not), or behind the agency's name.
/// A date that lost 年 or 月 is no date: nothing is rebuilt.
/// </summary>
internal static class DateGrammar
{
    private static readonly Parser<int> s_number = Parse.Chars("0123456789").Repeat(1, 4).Text().Select(ToInt);

    private static readonly Parser<int> s_chineseYear =
        Parse.Chars(Numerals.Digits + "零").Repeat(4).Text().Select(text => ToInt(text.Replace('零', '〇')));

    private static readonly Parser<int> s_chineseNumber = Parse.Chars(Numerals.Counting).Repeat(1, 3).Text().Select(text => Numerals.Value(text) ?? 0);

    private static readonly Parser<int> s_year = Parse.Chars("0123456789").Repeat(4).Text().Select(ToInt).Or(s_chineseYear);

    private static readonly Parser<DateOnly> s_words =
        from year in s_year
        from y in Parse.Char('年')
        from month in s_number.Or(s_chineseNumber)
        from m in Parse.Char('月')
        from day in s_number.Or(s_chineseNumber)
        from d in Parse.Char('日')
        where IsDate(year, month, day)
        select new DateOnly(year, month, day);

    private static readonly Parser<DateOnly> s_figures =
        from year in Parse.Chars("0123456789").Repeat(4).Text().Select(ToInt)
        from mark in Parse.Chars("-/,")
        from month in s_number
        from same in Parse.Char(mark)
        from day in s_number
        where IsDate(year, month, day)
        select new DateOnly(year, month, day);

    private static readonly Parser<DateOnly> s_date =
        s_words.Or(s_figures).Contained(Parse.Char('('), Parse.Char(')')).Or(s_words).Or(s_figures).End();

    private static readonly Parser<SignatureReading> s_line =
        from agency in Parse.AnyChar.Except(s_date).Many()
        from date in s_date
        select new SignatureReading(agency.Count(), date);

    /// <summary>The year of a title or a date: 2019 or 二〇一九.</summary>
    public static Parser<int> Year => s_year;

    /// <summary>Reads a folded line that ends with a date; null if it does not.</summary>
    public static SignatureReading? Read(ReadOnlySpan<char> folded) => DateScanner.Read(folded) ?? ReadByGrammar(folded.ToString());

    /// <summary>Reads a folded line by the definition alone.</summary>
    public static SignatureReading? ReadByGrammar(string folded) =>
        s_line.TryParse(folded) is { WasSuccessful: true } result ? result.Value : null;

    /// <summary>Whether there is such a day.</summary>
    public static bool IsDate(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int ToInt(string digits)
    {
        var value = 0;
        foreach (var c in digits)
            value = value * 10 + (Numerals.Digit(c) is >= 0 and var digit ? digit : c - '0');
        return value;
    }
}

/// <summary>A signature line.</summary>
/// <param name="AgencyLength">How many folded characters stand before the date.</param>
/// <param name="Date">The date.</param>
internal readonly record struct SignatureReading(int AgencyLength, DateOnly Date);
