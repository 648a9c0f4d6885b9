namespace Disclosure.Writing;

/// <summary>
/// The units of money that texts name. A unit is a whole expression: it stands alone, in brackets or behind 单位; in a name
/// (10万元以上合同金额, 广元市) it is none. White space and line ends inside it are nothing.
/// </summary>
internal static class MoneyUnits
{
    private const string UnitWord = "单位", Renminbi = "人民币";

    /// <summary>A longer text names its unit at no place that is looked at.</summary>
    private const int MaxLength = 256;

    /// <summary>What an amount can be counted in without its currency, or in another currency with 元 behind it.</summary>
    private const string Multipliers = "十百千万亿", Numerals = "0123456789〇零一二两三四五六七八九几数半" + Multipliers, Currencies = "美港欧日澳加新台韩泰坡";

    /// <summary>A text without any of these names no unit.</summary>
    private static readonly CharacterSet s_signs = new("元圆圓万萬亿億千百币幣镑鎊$€£＄￡dDrRpPyY");

    private static readonly string[] s_words = ["元", "", "百元", "千元", "万元", "十万元", "百万元", "千万元", "亿元"];

    private static readonly string[] s_foreign = ["美金", "港币", "澳币", "加币", "台币", "欧币", "日币", "韩币", "外币", "英镑", "usd", "hkd", "eur", "gbp", "jpy", "$", "€", "£"];

    /// <summary>What the forms write behind their unit.</summary>
    private static readonly string[] s_precisions = ["保留", "精确"];

    /// <summary>The words for the known units; the index is the power of ten, and there is none for 10 元.</summary>
    public static IReadOnlyList<string> Words => s_words;

    /// <summary>The unit that a head, a note or a line above a table names: 采购总金额（单位：万元，保留4位小数） names 万元.</summary>
    public static MoneyUnit In(ReadOnlySpan<char> printed)
    {
        if (!s_signs.IsIn(printed))
            return default;
        Span<char> buffer = stackalloc char[MaxLength];
        var length = Folding.Fold(printed, buffer);
        return length <= 0 ? default : InFolded(buffer.Slice(0, length));
    }

    /// <summary>The unit that a whole folded expression is: 人民币万元, 美元. None if it is no unit.</summary>
    public static MoneyUnit Of(ReadOnlySpan<char> folded)
    {
        var text = StartsWith(folded, Renminbi) ? folded.Slice(Renminbi.Length) : folded;
        for (var power = 0; power < s_words.Length; power++)
            if (text.Length > 0 && IsWord(text, s_words[power]))
                return MoneyUnit.Of(power);
        return IsStrange(text) ? MoneyUnit.Unknown : default;
    }

    private static MoneyUnit InFolded(ReadOnlySpan<char> text)
    {
        MoneyUnit found = default;
        for (int start = 0, depth = 0; start <= text.Length;)
        {
            var end = start;
            while (end < text.Length && text[end] is not ('(' or ')' or ','))
                end++;
            var unit = OfPart(text.Slice(start, end - start));
            var isOpen = depth > 0 && end == text.Length;
            found = found.And(isOpen && unit.IsKnown ? MoneyUnit.Unknown : unit);
            if (end < text.Length && text[end] != ',')
                depth += text[end] == '(' ? 1 : -1;
            start = end + 1;
        }

        return found;
    }

    /// <summary>The unit of what stands between brackets and commas.</summary>
    private static MoneyUnit OfPart(ReadOnlySpan<char> part)
    {
        var word = part.LastIndexOf(UnitWord.AsSpan());
        if (word < 0)
            return OfRatio(part);
        var unit = part.Slice(word + UnitWord.Length).TrimStart(':');
        foreach (var precision in s_precisions)
            if (unit.IndexOf(precision.AsSpan()) is > 0 and var end)
                unit = unit.Slice(0, end);
        return OfRatio(unit);
    }

    /// <summary>An amount a piece or a year (万元/年) is in no unit that is known.</summary>
    private static MoneyUnit OfRatio(ReadOnlySpan<char> text)
    {
        var stroke = text.IndexOf('/');
        return stroke < 0 ? Of(text) : Of(text.Slice(0, stroke)).IsNone ? default : MoneyUnit.Unknown;
    }

    /// <summary>Whether a text is a number of 元 that is no unit of the forms (十亿元, 两万元), another currency (万美元), or a multiplier alone.</summary>
    private static bool IsStrange(ReadOnlySpan<char> text)
    {
        foreach (var word in s_foreign)
            if (text.EndsWith(word.AsSpan()))
                return IsNumeral(text.Slice(0, text.Length - word.Length));
        var isYuan = text.Length > 1 && text[text.Length - 1] is '元' or '圆';
        var hasMultiplier = false;
        foreach (var c in isYuan ? text.Slice(0, text.Length - 1) : text)
        {
            if (Numerals.IndexOf(c) < 0 && (!isYuan || Currencies.IndexOf(c) < 0))
                return false;
            hasMultiplier |= c is '百' or '千' or '万' or '亿';
        }

        return isYuan || hasMultiplier;
    }

    private static bool IsNumeral(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (Numerals.IndexOf(c) < 0)
                return false;
        return true;
    }

    private static bool IsWord(ReadOnlySpan<char> text, string word) =>
        text.Length == word.Length && text.Slice(0, text.Length - 1).SequenceEqual(word.AsSpan(0, word.Length - 1)) && text[text.Length - 1] is '元' or '圆';

    private static bool StartsWith(ReadOnlySpan<char> text, string word) => text.StartsWith(word.AsSpan());
}
