namespace Disclosure.Writing;

/// <summary>Units of money in the head of a column.</summary>
internal static class MoneyUnits
{
    /// <summary>The power of ten of the unit that a head names (采购总金额（单位：万元，保留4位小数） names 4); null where it names none.</summary>
    public static int? PowerIn(ReadOnlySpan<char> head)
    {
        if (head.IndexOfAny('元', '圆', '圓') < 0)
            return null;
        return head.IndexOfAny('亿', '億') >= 0 ? 8 : head.IndexOfAny('万', '萬') >= 0 ? 4 : 0;
    }
}
