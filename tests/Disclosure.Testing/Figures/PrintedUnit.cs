namespace Disclosure.Testing;

/// <summary>A unit in which money is printed.</summary>
/// <param name="Word">The word behind the amount.</param>
/// <param name="Factor">How many 元 it is.</param>
internal sealed record PrintedUnit(string Word, decimal Factor)
{
    /// <summary>The unit of all values in data.</summary>
    public static PrintedUnit Yuan { get; } = new("元", 1);

    /// <summary>Units that a column's head can give.</summary>
    public static PrintedUnit[] OfHeads { get; } = [Yuan, new("万元", 1_0000), new("亿元", 1_0000_0000)];

    /// <summary>Units that stand in cells: also 万 with 元 cut off.</summary>
    public static PrintedUnit[] OfCells { get; } = [.. OfHeads, new("万", 1_0000)];

    /// <summary>The unit that the head of a column gives for all its cells; null if it gives none.</summary>
    public static PrintedUnit? InHead(string label)
    {
        if (!label.Contains('元'))
            return null;
        return label.AsSpan().ContainsAny('亿', '億') ? OfHeads[2] : label.AsSpan().ContainsAny('万', '萬') ? OfHeads[1] : Yuan;
    }
}
