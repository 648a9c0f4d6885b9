using BenchmarkDotNet.Attributes;

namespace Disclosure.Benchmarks;

/// <summary>The tables of a document: which cells are labels, and walking along the form that prints them.</summary>
public class CellBenchmarks : DocumentBenchmarks
{
    private NaiveLabels _naive = null!;

    /// <summary>The library's tolerant way: the label of every cell.</summary>
    /// <returns>How many cells are labels.</returns>
    [Benchmark]
    public int Labels() => Scan.CountLabels(Document.Text);

    /// <summary>The library's fast way: tables that are as the form prints them, labels and values at once.</summary>
    /// <returns>How many cells were walked over.</returns>
    [Benchmark]
    public int Tables() => Scan.CountPredicted(Document.Text);

    /// <summary>Trim, normalise and look up every line.</summary>
    /// <returns>How many are labels.</returns>
    [Benchmark(Baseline = true)]
    public int NaiveLabels() => Document.Text.Split('\n').Count(line => _naive.Find(line.Trim()) is not null);

    /// <inheritdoc/>
    protected override void PrepareReaders()
    {
        _naive = new NaiveLabels(PrintedLabels.Definitions);
    }
}
