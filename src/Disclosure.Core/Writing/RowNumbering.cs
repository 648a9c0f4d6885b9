namespace Disclosure.Writing;

/// <summary>The number in front of a row's label, in folded text: （一）, 1. or 一、.</summary>
internal static class RowNumbering
{
    private const int LongestNumber = 3;

    /// <summary>Where the text behind the number begins; 0 if a label has no number.</summary>
    public static int Length(ReadOnlySpan<char> folded)
    {
        var isInBrackets = folded.Length > 0 && folded[0] == '(';
        var start = isInBrackets ? 1 : 0;
        var end = start;
        while (end < folded.Length && end - start < LongestNumber && (IsDigit(folded[end]) || IsNumeral(folded[end])))
            end++;
        if (end == start || end + 1 >= folded.Length || folded[end] != (isInBrackets ? ')' : ','))
            return 0;
        // 1.5 is a figure, and 一、二 are two numbers.
        var follows = folded[end + 1];
        return !isInBrackets && (IsDigit(follows) || IsNumeral(follows)) ? 0 : end + 1;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsNumeral(char c) => Numerals.IsCounting(c) || c == '百';
}
