using System.Collections.Concurrent;

namespace Disclosure.Testing;

/// <summary>Damages many documents, every kind in every layout as often as any other, and counts. The same seed gives the same documents, on however many processors.</summary>
/// <param name="stocks">Where documents come from, one stock a form; all in the same layouts.</param>
/// <param name="layouts">The layouts of each stock.</param>
/// <param name="kinds">The kinds of damage.</param>
/// <param name="seed">Where all choices come from.</param>
internal sealed class DamageSuite(IReadOnlyList<Lazy<CleanDocuments>> stocks, IReadOnlyList<TextLayout> layouts, IReadOnlyList<DamageKind> kinds, int seed)
{
    private const int InPart = 256;

    private readonly ConcurrentDictionary<(int Kind, int Layout), DamageTally> _tallies = new();
    private readonly ConcurrentBag<(int Number, DamageTrial Trial)> _wrong = [];

    /// <summary>How many wrong documents are kept; the first ones.</summary>
    public int Shows { get; init; } = 20;

    /// <summary>The kinds of damage.</summary>
    public IReadOnlyList<DamageKind> Kinds => kinds;

    /// <summary>The layouts.</summary>
    public IReadOnlyList<TextLayout> Layouts => layouts;

    /// <summary>What came of a kind in a layout.</summary>
    public DamageTally Tally(int kind, int layout) => _tallies.GetValueOrDefault((kind, layout)) ?? new DamageTally();

    /// <summary>The first documents with a wrong figure.</summary>
    public IEnumerable<DamageTrial> Wrong => _wrong.OrderBy(wrong => wrong.Number).Take(Shows).Select(wrong => wrong.Trial);

    /// <summary>Whether any figure was wrong.</summary>
    public bool HasWrong => _tallies.Values.Any(tally => tally.Wrong > 0);

    /// <summary>Damages and reads documents.</summary>
    public void Run(int count) => Parallel.For(0, (count + InPart - 1) / InPart, part =>
    {
        var tallies = new Dictionary<(int Kind, int Layout), DamageTally>();
        for (var number = part * InPart; number < Math.Min(count, (part + 1) * InPart); number++)
            RunOne(number, tallies);
        foreach (var (place, tally) in tallies)
            if (_tallies.GetOrAdd(place, static _ => new DamageTally()) is var sum)
                lock (sum)
                    sum.Add(tally);
    });

    private void RunOne(int number, Dictionary<(int Kind, int Layout), DamageTally> tallies)
    {
        var (kind, layout) = (number % kinds.Count, number / kinds.Count % layouts.Count);
        var random = new Random(unchecked((seed * 0x5DEECE6) + number));
        if (DamageTrial.Run(kinds[kind], stocks[random.Next(stocks.Count)].Value, layout, random) is not { } trial)
            return;
        if (!tallies.TryGetValue((kind, layout), out var tally))
            tallies.Add((kind, layout), tally = new DamageTally());
        tally.Add(trial.Outcome);
        if (trial.Outcome.Wrong.Count > 0 && _wrong.Count < Shows * 50L)
            _wrong.Add((number, trial));
    }
}
