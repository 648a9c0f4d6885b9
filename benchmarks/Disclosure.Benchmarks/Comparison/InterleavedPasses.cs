using System.Diagnostics;

namespace Disclosure.Benchmarks;

/// <summary>
/// Times several contenders pass by pass in one process, each round beginning with another one, so that a slow moment of the machine falls
/// on all of them. Medians of many passes stand where a single run would not.
/// </summary>
internal static class InterleavedPasses
{
    /// <summary>Rounds that are measured at least, however long they take: below this a median says little.</summary>
    private const int FewestRounds = 5;

    /// <summary>Measures the contenders.</summary>
    /// <param name="contenders">What is compared.</param>
    /// <param name="warmUp">How long they run unmeasured, until the compiler is done with them.</param>
    /// <param name="duration">How long they are measured.</param>
    public static Comparison Run(IReadOnlyList<Contender> contenders, TimeSpan warmUp, TimeSpan duration)
    {
        Rounds(contenders, warmUp, fewest: 1);
        return new Comparison(contenders, Rounds(contenders, duration, FewestRounds));
    }

    private static List<PassResult[]> Rounds(IReadOnlyList<Contender> contenders, TimeSpan duration, int fewest)
    {
        var rounds = new List<PassResult[]>();
        var start = Stopwatch.GetTimestamp();
        do
        {
            var round = new PassResult[contenders.Count];
            for (var turn = 0; turn < contenders.Count; turn++)
            {
                var i = (turn + rounds.Count) % contenders.Count;
                round[i] = contenders[i].Pass();
            }

            rounds.Add(round);
        }
        while (rounds.Count < fewest || Stopwatch.GetElapsedTime(start) < duration);
        return rounds;
    }
}
