namespace Disclosure.Testing;

/// <summary>What came of tables with wrong figures.</summary>
internal sealed class FaultTally
{
    /// <summary>How many tables.</summary>
    public int Tables { get; private set; }

    /// <summary>In how many an equation fails.</summary>
    public int Detected { get; private set; }

    /// <summary>In how many the right figures are among the smallest repairs.</summary>
    public int Located { get; private set; }

    /// <summary>In how many they stand first.</summary>
    public int First { get; private set; }

    /// <summary>In how many a repair is called certain.</summary>
    public int Certain { get; private set; }

    /// <summary>In how many of those it is not what happened.</summary>
    public int WronglyCertain { get; private set; }

    /// <summary>Counts a table.</summary>
    public void Add(FaultyTable table, IReadOnlyDictionary<int, decimal?> printed)
    {
        var validation = table.Check(printed);
        var truth = printed.Where(cell => cell.Value is not null).ToDictionary(cell => table.Key(cell.Key), cell => table.Figure(cell.Key));
        var causes = validation.Repairs.GroupBy(repair => repair.Cause).ToArray();
        Tables++;
        Detected += validation.Verdicts.Fail > 0 ? 1 : 0;
        Located += IsTruth(causes.Select(cause => cause.FirstOrDefault(repair => Fits(repair, truth))), truth) ? 1 : 0;
        First += IsTruth(causes.Select(cause => cause.First()), truth) ? 1 : 0;
        Certain += validation.Repairs.Any(repair => repair.IsCertain) ? 1 : 0;
        WronglyCertain += validation.Repairs.Any(repair => repair.IsCertain && !Fits(repair, truth)) ? 1 : 0;
    }

    /// <summary>Adds others.</summary>
    public void Add(FaultTally other)
    {
        Tables += other.Tables;
        Detected += other.Detected;
        Located += other.Located;
        First += other.First;
        Certain += other.Certain;
        WronglyCertain += other.WronglyCertain;
    }

    private static bool IsTruth(IEnumerable<Repair?> repairs, Dictionary<string, decimal> truth) =>
        repairs.ToArray() is var all && Array.TrueForAll(all, repair => repair is not null && Fits(repair, truth)) && all.Sum(repair => repair!.Cells.Count) == truth.Count;

    /// <summary>Whether every cell of a repair is wrong and would be put right, or could be where the repair leaves it open.</summary>
    private static bool Fits(Repair repair, Dictionary<string, decimal> truth) =>
        repair.Cells.All(cell => truth.TryGetValue(cell.Key, out var right) && (cell.To is null || cell.To == right));
}
