using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>Draws the figures of a report: mostly zeros and small counts, as published reports have them.</summary>
internal static class RandomFigures
{
    /// <summary>A form can make two figures the same, such as a total of one part.</summary>
    private const int MaxDraws = 30;

    /// <summary>Days that can be printed, by their numbers.</summary>
    private static readonly int s_firstDay = new DateOnly(1900, 1, 1).DayNumber, s_lastDay = new DateOnly(2200, 1, 1).DayNumber;

    /// <summary>Draws a figure for each slot that is printed; the others stay 0.</summary>
    public static decimal[] Draw(EditionDefinition edition, IReadOnlySet<int> optionalRows, Random random, PictureOptions options)
    {
        var printed = RowChoice.PrintedSlots(edition, optionalRows).ToArray();
        for (var draw = 1; ; draw++)
        {
            var figures = new decimal[edition.SlotCount];
            foreach (var (slot, column) in printed)
                figures[slot] = options.IsDistinct ? DistinctFigures.Draw(column.Kind, random) : Draw(column.Kind, random, options.LargestCount);
            if (options.IsConsistent)
                new FigureBalance(edition, printed.Select(cell => cell.Slot).ToHashSet(), random).Balance(figures);
            if (!options.IsDistinct || draw == MaxDraws || DistinctFigures.Are(printed.Select(cell => figures[cell.Slot])))
                return figures;
        }
    }

    private static decimal Draw(ValueKind kind, Random random, int largest) => kind switch
    {
        ValueKind.SignedCount => Count(random, largest) * (random.Next(3) == 0 ? -1 : 1),
        ValueKind.Money => Money(random),
        ValueKind.Decimal or ValueKind.Percent => Count(random, largest) / 100m * (random.Next(3) == 0 ? -1 : 1),
        ValueKind.Date => random.Next(s_firstDay, s_lastDay),
        _ => Count(random, largest),
    };

    private static int Count(Random random, int largest) => random.Next(10) switch
    {
        < 5 => 0,
        < 9 => random.Next(Math.Min(10, largest) + 1),
        _ => random.Next(largest + 1),
    };

    /// <summary>Money in 元: whole 万, whole 元 or 分 behind the point.</summary>
    private static decimal Money(Random random) => random.Next(5) switch
    {
        0 => 0,
        1 => random.Next(1, 10_000) * 10_000m,
        2 => random.Next(1, 1_000_000) / 100m,
        _ => random.Next(1, 100_000_000),
    };
}
