namespace Disclosure.Testing;

/// <summary>A way in which figures of a table are wrong.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Make">The wrong figures by slot, a blank being null; null where the table has no room for it.</param>
internal sealed record FaultKind(string Name, Func<FaultyTable, Random, Dictionary<int, decimal?>?> Make)
{
    /// <summary>A change of so few cells is found cell by cell.</summary>
    private const int FoundCellByCell = 3;

    private const int MaxBlanks = 8;

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        .. FigureSlip.All.Select(slip => new FaultKind(slip.Name, (table, random) => Wrong(table, random, 1, slip))
        {
            Promises = tally => IsAlwaysFound(tally) && tally.First == tally.Tables && tally.Certain == tally.Tables,
        }),
        new("one wrong, 1 to 8 blanks", WithBlanks) { Promises = tally => tally.Located >= tally.Detected && tally.WronglyCertain == 0 },
        new("two wrong", (table, random) => Wrong(table, random, 2)) { Promises = tally => IsAlwaysDetected(tally) && tally.First >= 0.99 * tally.Tables },
        new("two cells exchanged", Exchange) { Promises = IsAlwaysFound },
        new("three wrong", (table, random) => Wrong(table, random, 3)) { Promises = IsAlwaysDetected },
        new("a row shifted", ShiftRow) { Promises = IsAlwaysDetected },
    ];

    /// <summary>Whether what came of it is what is promised.</summary>
    public Func<FaultTally, bool> Promises { get; private init; } = IsAlwaysDetected;

    private static bool IsAlwaysDetected(FaultTally tally) => tally.Detected == tally.Tables;

    private static bool IsAlwaysFound(FaultTally tally) => IsAlwaysDetected(tally) && tally is { WronglyCertain: 0 } && tally.Located == tally.Tables;

    /// <summary>Cells at random places with amounts that all differ.</summary>
    public static Dictionary<int, decimal?>? Wrong(FaultyTable table, Random random, int count, FigureSlip? slip = null)
    {
        var (wrong, amounts) = (new Dictionary<int, decimal?>(), new HashSet<decimal>());
        for (var tries = 0; tries < 20 && wrong.Count < count; tries++)
        {
            var slot = table.Slots[random.Next(table.Slots.Count)];
            var figure = (slip ?? FigureSlip.All[random.Next(FigureSlip.All.Count)]).Apply(table.Figure(slot), random);
            if (figure is { } made && !wrong.ContainsKey(slot) && amounts.Add(Math.Abs(made - table.Figure(slot))))
                wrong.Add(slot, made);
        }

        return wrong.Count == count ? wrong : null;
    }

    private static Dictionary<int, decimal?>? WithBlanks(FaultyTable table, Random random)
    {
        var wrong = Wrong(table, random, 1);
        for (var blanks = random.Next(1, MaxBlanks + 1); wrong is not null && blanks > 0; blanks--)
            wrong.TryAdd(table.Slots[random.Next(table.Slots.Count)], null);
        return wrong;
    }

    private static Dictionary<int, decimal?>? Exchange(FaultyTable table, Random random)
    {
        var (one, other) = (table.Slots[random.Next(table.Slots.Count)], table.Slots[random.Next(table.Slots.Count)]);
        return table.Figure(one) == table.Figure(other) ? null : new() { [one] = table.Figure(other), [other] = table.Figure(one) };
    }

    /// <summary>Every figure of a row one column further, a 0 before them and the last one lost.</summary>
    private static Dictionary<int, decimal?>? ShiftRow(FaultyTable table, Random random)
    {
        var first = table.Rows[random.Next(table.Rows.Count)];
        var shifted = new Dictionary<int, decimal?>();
        for (var column = 0; column < table.Columns; column++)
            if ((column == 0 ? 0 : table.Figure(first + column - 1)) is var figure && figure != table.Figure(first + column))
                shifted.Add(first + column, figure);
        return shifted.Count > FoundCellByCell ? shifted : null;
    }
}
