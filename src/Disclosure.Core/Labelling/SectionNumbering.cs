namespace Disclosure;

/// <summary>The number in front of a section's heading, in folded text: 一, and then the title.</summary>
internal static class SectionNumbering
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>Splits a folded heading such as "一,总体情况".</summary>
    /// <returns>The number from 1, null if it has none; and the title.</returns>
    public static (int? Number, string Title) Split(string folded)
    {
        var mark = folded.IndexOf(',');
        return mark > 0 && Value(folded.AsSpan(0, mark)) is { } number ? (number, folded[(mark + 1)..]) : (null, folded);
    }

    /// <summary>Whether a character is part of a section's number.</summary>
    public static bool IsNumeral(char c) => Numerals.Contains(c);

    /// <summary>The value of a Chinese numeral from 一 to 十九; null if it is none.</summary>
    public static int? Value(ReadOnlySpan<char> numeral) => numeral switch
    {
        [var one] when Numerals.IndexOf(one) is >= 0 and var index => index + 1,
        ['十', var unit] when Numerals.IndexOf(unit) is >= 0 and < 9 and var index => index + 11,
        _ => null,
    };
}
