using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>Figures no two of which are the same, of two to five digits before they are summed up.</summary>
internal static class DistinctFigures
{
    /// <summary>Draws a figure; two can still be the same, but that is rare.</summary>
    public static decimal Draw(ValueKind kind, Random random) => kind switch
    {
        ValueKind.SignedCount => Count(random) * (random.Next(3) == 0 ? -1 : 1),
        ValueKind.Money => Count(random) * 10_000m + random.Next(2) * random.Next(1_000_000) / 100m,
        ValueKind.Decimal or ValueKind.Percent => Count(random) / 100m,
        ValueKind.Date => new DateOnly(2000, 1, 1).DayNumber + Count(random) / 2,
        _ => Count(random),
    };

    /// <summary>Whether no two figures are the same, and no two differ in nothing but the sign.</summary>
    public static bool Are(IEnumerable<decimal> figures) => figures.Select(Math.Abs).ToArray() is var all && all.Distinct().Count() == all.Length;

    private static int Count(Random random) => random.Next(8) == 0 ? random.Next(10, 1_000) : random.Next(1_000, 100_000);
}
