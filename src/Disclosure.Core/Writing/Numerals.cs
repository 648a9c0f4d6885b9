namespace Disclosure.Writing;

/// <summary>Numbers in Chinese numerals, in folded text.</summary>
internal static class Numerals
{
    /// <summary>The digits from 0.</summary>
    public const string Digits = "〇" + OneToNine;

    /// <summary>The numerals of numbers up to ninety-nine.</summary>
    public const string Counting = OneToNine + "十";

    private const string OneToNine = "一二三四五六七八九";

    private const char Ten = '十';

    /// <summary>Whether a number up to ninety-nine can be written with a character.</summary>
    public static bool IsCounting(char c) => Counting.IndexOf(c) >= 0;

    /// <summary>The value of a digit; -1 if it is none.</summary>
    public static int Digit(char c) => Digits.IndexOf(c);

    /// <summary>The value of a number from one to ninety-nine: 九, 十, 十二, 二十 or 三十一; null if it is none.</summary>
    public static int? Value(ReadOnlySpan<char> number)
    {
        var ten = number.IndexOf(Ten);
        if (ten < 0)
            return number.Length == 1 && OneToNine.IndexOf(number[0]) is >= 0 and var digit ? digit + 1 : null;
        if (ten > 1 || number.Length > ten + 2)
            return null;
        var tens = ten == 0 ? 1 : OneToNine.IndexOf(number[0]) + 1;
        var isRound = number.Length == ten + 1;
        var ones = isRound ? 0 : OneToNine.IndexOf(number[ten + 1]) + 1;
        return tens == 0 || (!isRound && ones == 0) ? null : tens * 10 + ones;
    }
}
