using Sprache;

namespace Disclosure.Tests;

/// <summary>What <see cref="HeadingReader"/> reads, as a grammar: it says the same in another way, so that neither can err alone.</summary>
internal static class HeadingGrammar
{
    private static readonly Parser<int> s_numeral =
        from characters in Parse.Chars(Numerals.Counting).Repeat(1, 2).Text()
        where SectionNumbering.Value(characters) is not null
        select SectionNumbering.Value(characters)!.Value;

    private static readonly Parser<char> s_mark = Parse.Chars(",:");

    /// <summary>The rest of the line, which must not be empty: where it begins.</summary>
    private static readonly Parser<int> s_title =
        from start in (Parser<int>)(input => Result.Success(input.Position, input))
        from text in Parse.AnyChar.AtLeastOnce()
        select start;

    private static readonly Parser<HeadingReading> s_numbered =
        from number in s_numeral
        from mark in s_mark
        from title in s_title
        select new HeadingReading(HeadingNumber.Printed, number, title);

    private static readonly Parser<HeadingReading> s_part =
        from open in Parse.Char('第')
        from number in s_numeral
        from word in Parse.String("部分")
        from mark in s_mark.Optional()
        from title in s_title
        select new HeadingReading(HeadingNumber.Printed, number, title);

    private static readonly Parser<HeadingReading> s_lost =
        from mark in s_mark
        from title in s_title
        select new HeadingReading(HeadingNumber.Lost, 0, title);

    private static readonly Parser<HeadingReading> s_unmarked =
        from number in s_numeral
        from title in s_title
        select new HeadingReading(HeadingNumber.Unmarked, number, title);

    private static readonly Parser<HeadingReading> s_heading = s_numbered.Or(s_part).Or(s_lost).Or(s_unmarked);

    /// <summary>Reads a folded line; null if it has no numbering of a section.</summary>
    public static HeadingReading? Read(string folded) =>
        s_heading.TryParse(folded) is { WasSuccessful: true } result ? result.Value : null;
}
