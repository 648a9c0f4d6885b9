using BenchmarkDotNet.Attributes;

namespace Disclosure.Benchmarks;

/// <summary>Cutting a text into cells, before anybody asks what they are, beside splitting it into strings.</summary>
public class ScanBenchmarks : DocumentBenchmarks
{
    /// <summary>The library: cells and lines as places in the text.</summary>
    /// <returns>How many there are.</returns>
    [Benchmark]
    public int Cells() => Scan.Count(Document.Text);

    /// <summary>A string for each line that has text.</summary>
    /// <returns>How many there are.</returns>
    [Benchmark(Baseline = true)]
    public int Split() =>
        Document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line[0] == '\t' || !string.IsNullOrWhiteSpace(line));
}
