namespace Disclosure.Benchmarks;

/// <summary>What contenders needed, round by round.</summary>
/// <param name="contenders">The contenders.</param>
/// <param name="rounds">For each round a result for each contender.</param>
internal sealed class Comparison(IReadOnlyList<Contender> contenders, IReadOnlyList<PassResult[]> rounds)
{
    /// <summary>The median time of an item.</summary>
    public double Nanoseconds(Contender contender) => Median(rounds.Select(round => round[IndexOf(contender)].Nanoseconds));

    /// <summary>The median of the bytes allocated for an item.</summary>
    public double Bytes(Contender contender) => Median(rounds.Select(round => round[IndexOf(contender)].Bytes));

    /// <summary>
    /// How many times as long as another one a contender takes: the median of the ratios of each round, whose passes met the same machine.
    /// </summary>
    public double Ratio(Contender contender, Contender other) =>
        Median(rounds.Select(round => round[IndexOf(contender)].Nanoseconds / round[IndexOf(other)].Nanoseconds));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private int IndexOf(Contender contender) => Enumerable.Range(0, contenders.Count).First(i => contenders[i] == contender);
}
