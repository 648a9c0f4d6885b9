using Disclosure.Writing;

namespace Disclosure.Grammar.Fast;

/// <summary>
/// Reads the most usual of what <see cref="DateGrammar"/> defines, without allocating: 2021年1月14日 at the end of a line. Other dates are the
/// grammar's. A property test compares the two.
/// </summary>
internal static class DateScanner
{
    /// <summary>The characters that a year can have.</summary>
    public const string YearDigits = "0123456789" + Numerals.Digits + "零";

    /// <summary>The characters of years and days in Chinese numerals.</summary>
    public static CharacterSet ChineseDigits { get; } = new(Numerals.Digits + "零十");

    /// <summary>Reads a folded line; null if it takes the grammar to say what it is.</summary>
    public static SignatureReading? Read(ReadOnlySpan<char> folded)
    {
        var at = folded.Length;
        if (!TryReadBack(folded, '日', ref at, out var day) || !TryReadBack(folded, '月', ref at, out var month))
            return null;
        if (at < 5 || folded[at - 1] != '年' || folded.Slice(at - 5, 4).ContainsAnyExceptInRange('0', '9'))
            return null;
        at -= 5;
        var year = ToInt(folded.Slice(at, 4));
        return DateGrammar.IsDate(year, month, day) ? new SignatureReading(at, new DateOnly(year, month, day)) : null;
    }

    /// <summary>Reads one or two digits with their word behind them, from right to left.</summary>
    private static bool TryReadBack(ReadOnlySpan<char> text, char word, ref int at, out int number)
    {
        number = 0;
        if (at < 2 || text[at - 1] != word)
            return false;
        var end = at - 1;
        var start = end;
        while (start > 0 && end - start < 2 && char.IsAsciiDigit(text[start - 1]))
            start--;
        number = ToInt(text[start..end]);
        at = start;
        return start < end;
    }

    /// <summary>The value of ASCII digits.</summary>
    public static int ToInt(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
            value = value * 10 + (digit - '0');
        return value;
    }
}
