namespace Disclosure.Testing;

/// <summary>Makes figures of many tables wrong, and counts what is said of them.</summary>
internal static class FaultSuite
{
    private const int TablesOfReport = 50;

    /// <summary>So many tables of a kind; the same seed makes the same ones.</summary>
    public static FaultTally Run(FaultKind kind, int count, int seed)
    {
        var all = new FaultTally();
        Parallel.For(0, (count + TablesOfReport - 1) / TablesOfReport, part =>
        {
            var random = new Random(unchecked(seed * 31 + part));
            var (table, tally) = (FaultyTable.Create(random), new FaultTally());
            for (var tries = 0; tally.Tables < Math.Min(TablesOfReport, count - part * TablesOfReport) && tries < TablesOfReport * 20; tries++)
                if (kind.Make(table, random) is { } wrong)
                    tally.Add(table, wrong);
            lock (all)
                all.Add(tally);
        });
        return all;
    }
}
