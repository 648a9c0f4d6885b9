using Disclosure.Grammar.Fast;
using Disclosure.Writing;
using Sprache;

namespace Disclosure.Grammar;

/// <summary>
/// The numbering in front of a heading, in folded text: 一、 or 第一部分, the mark alone where the number was lost (、总体情况), or nothing.
/// A number in brackets is that of a part of a section.
/// </summary>
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

    /// <inheritdoc cref="HeadingScanner.CanBeginWith(char)"/>
    public static bool CanBeginWith(char printed) => HeadingScanner.CanBeginWith(printed);

    /// <summary>Reads a folded line; null if it has no numbering of a section.</summary>
    public static HeadingReading? Read(ReadOnlySpan<char> folded) => HeadingScanner.Read(folded);

    /// <summary>Reads a folded line by the definition alone.</summary>
    public static HeadingReading? ReadByGrammar(string folded) =>
        s_heading.TryParse(folded) is { WasSuccessful: true } result ? result.Value : null;
}

/// <summary>A line read as a heading.</summary>
/// <param name="State">What became of the number.</param>
/// <param name="Number">The number from 1; 0 if it was lost.</param>
/// <param name="TitleStart">Where the text behind it begins.</param>
internal readonly record struct HeadingReading(HeadingNumber State, int Number, int TitleStart);

/// <summary>What became of a heading's number.</summary>
internal enum HeadingNumber
{
    /// <summary>It stands there with its mark.</summary>
    Printed,

    /// <summary>It stands there, but its mark was lost.</summary>
    Unmarked,

    /// <summary>Only its mark is left.</summary>
    Lost,
}
