namespace Disclosure.Benchmarks;

/// <summary>
/// Times several contenders pass by pass in one process, each pass in another order, so that a slow moment of the machine falls on all of
/// them. Medians of many passes stand where a single run would not.
/// </summary>
internal static class InterleavedComparison
{
    /// <summary>Measures the contenders.</summary>
    /// <param name="contenders">What is compared.</param>
    /// <param name="warmUp">How long they run unmeasured, until the compiler is done with them.</param>
    /// <param name="duration">How long they are measured.</param>
    public static ContenderResult[] Run(IReadOnlyList<Contender> contenders, TimeSpan warmUp, TimeSpan duration)
    {
        Passes(contenders, warmUp);
        var passes = Passes(contenders, duration);
        return [.. contenders.Select((contender, i) => new ContenderResult(
            contender.Name, Median([.. passes.Select(pass => pass[i].Nanoseconds)]), Median([.. passes.Select(pass => pass[i].Bytes)])))];
    }

    private static List<(double Nanoseconds, double Bytes)[]> Passes(IReadOnlyList<Contender> contenders, TimeSpan duration)
    {
        var passes = new List<(double, double)[]>();
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        do
        {
            var pass = new (double, double)[contenders.Count];
            for (var turn = 0; turn < contenders.Count; turn++)
            {
                var i = (turn + passes.Count) % contenders.Count;
                pass[i] = contenders[i].Pass();
            }

            passes.Add(pass);
        }
        while (System.Diagnostics.Stopwatch.GetElapsedTime(start) < duration);
        return passes;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}

/// <summary>What a contender needs for a document.</summary>
/// <param name="Name">The contender.</param>
/// <param name="Nanoseconds">The median time.</param>
/// <param name="Bytes">The median of the bytes allocated.</param>
internal sealed record ContenderResult(string Name, double Nanoseconds, double Bytes);
