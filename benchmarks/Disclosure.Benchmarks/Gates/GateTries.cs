namespace Disclosure.Benchmarks;

/// <summary>Measures gates several times: all of them once, then all again, so that a machine that is busy for a minute spoils one try of each.</summary>
internal static class GateTries
{
    /// <summary>How many tries a gate has unless told otherwise.</summary>
    public const int Usual = 3;

    /// <summary>Measures the gates.</summary>
    /// <param name="groups">The gates.</param>
    /// <param name="tries">How often.</param>
    /// <param name="output">Takes a line for each group and try, as they are measured.</param>
    /// <returns>The gates with their tries, in the order of the groups.</returns>
    public static GateResult[] Run(IReadOnlyList<GateGroup> groups, int tries, TextWriter output)
    {
        Gate[] gates = [.. groups.SelectMany(group => group.Gates)];
        var figures = gates.Select(_ => new List<Figure>()).ToArray();
        for (var number = 1; number <= tries; number++)
        {
            var gate = 0;
            foreach (var group in groups)
                foreach (var figure in group.Measure())
                {
                    figures[gate].Add(figure);
                    output.WriteLine($"try {number} of {tries}: {gates[gate].Id} {GateTable.Number(figure.Value, gates[gate].Unit)}");
                    gate++;
                }
        }

        return [.. gates.Zip(figures, (gate, tried) => new GateResult(gate, tried))];
    }
}
