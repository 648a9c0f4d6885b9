using System.Globalization;
using System.Text;

namespace Disclosure.Office.Words;

/// <summary>Numbers as automatic lists show them.</summary>
internal static class NumberWords
{
    private const string Digits = "〇一二三四五六七八九", LegalDigits = "零壹贰叁肆伍陆柒捌玖", Stems = "甲乙丙丁戊己庚辛壬癸", Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Letters)[] s_roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">The name of its format.</param>
    /// <returns>The number as it is shown; empty for a format that is not known.</returns>
    public static string Of(int number, string format) => format switch
    {
        "decimal" or "decimalHalfWidth" => Plain(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Plain(number).Select(digit => char.IsAsciiDigit(digit) ? (char)(digit - '0' + '０') : digit)),
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" => Chinese(number, Digits, "十百千"),
        "chineseLegalSimplified" => Chinese(number, LegalDigits, "拾佰仟"),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => string.Concat(Plain(number).Select(digit => char.IsAsciiDigit(digit) ? Digits[digit - '0'] : digit)),
        "ideographTraditional" => Nth(number, Stems),
        "ideographZodiac" => Nth(number, Branches),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Sign(number, '①'),
        "decimalEnclosedParen" => Sign(number, '⑴'),
        "decimalEnclosedFullstop" => Sign(number, '⒈'),
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "lowerRoman" => Roman(number),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        _ => "",
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Nth(int number, string signs) => number > 0 && number <= signs.Length ? signs[number - 1].ToString() : Plain(number);

    private static string Sign(int number, char first) => number is > 0 and <= 20 ? ((char)(first + number - 1)).ToString() : Plain(number);

    private static string Letters(int number, char first) =>
        number is > 0 and <= 780 ? new string((char)(first + ((number - 1) % 26)), 1 + ((number - 1) / 26)) : "";

    private static string Roman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, letters) in s_roman)
            for (; number is > 0 and < 4000 && number >= value; number -= value)
                text.Append(letters);
        return text.ToString();
    }

    /// <summary>十一, 二十, 一百零一.</summary>
    private static string Chinese(int number, string digits, string places)
    {
        var plain = Plain(number);
        if (number is < 1 or > 9999)
            return number == 0 ? digits[..1] : plain;
        var text = new StringBuilder();
        foreach (var (index, digit) in plain.Index())
        {
            var place = plain.Length - 1 - index;
            if (digit != '0')
                text.Append(digits[digit - '0']).Append(place > 0 ? places.Substring(place - 1, 1) : "");
            else if (text[^1] != '零' && plain[index..].Trim('0').Length > 0)
                text.Append('零');
        }

        return number is >= 10 and < 20 && text[0] == '一' ? text.Remove(0, 1).ToString() : text.ToString();
    }
}
