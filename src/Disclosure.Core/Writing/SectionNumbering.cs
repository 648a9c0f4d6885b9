namespace Disclosure.Writing;

/// <summary>The number in front of a section's heading, in folded text: 一, and then the title.</summary>
internal static class SectionNumbering
{
    /// <summary>No form has more sections.</summary>
    private const int MaxNumber = 19;

    /// <summary>The title of a folded heading such as "一,总体情况": all of it if it has no number.</summary>
    public static string Title(string folded)
    {
        var mark = folded.IndexOf(',');
        return mark > 0 && Value(folded.AsSpan(0, mark)) is not null ? folded.Substring(mark + 1) : folded;
    }

    /// <summary>Whether a character is part of a section's number.</summary>
    public static bool IsNumeral(char c) => Numerals.IsCounting(c);

    /// <summary>The value of a Chinese numeral from 一 to 十九; null if it is none.</summary>
    public static int? Value(ReadOnlySpan<char> numeral) => Numerals.Value(numeral) is <= MaxNumber and var number ? number : null;
}
