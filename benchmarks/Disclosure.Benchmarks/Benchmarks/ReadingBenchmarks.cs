using System.Text;
using BenchmarkDotNet.Attributes;

namespace Disclosure.Benchmarks;

/// <summary>
/// A whole document to a report, beside what the same document costs otherwise: turning its bytes into a string, a reader as most
/// developers would write it, and a grammar over characters.
/// </summary>
public class ReadingBenchmarks : DocumentBenchmarks
{
    private NaiveReader _naive = null!;
    private SpracheReader _sprache = null!;

    /// <summary>Bytes to string, and nothing read.</summary>
    [Benchmark(Baseline = true)]
    public string GetString() => Encoding.UTF8.GetString(Document.Bytes);

    /// <summary>The library: text to report.</summary>
    [Benchmark]
    public ParseResult<AnnualReport> FromText() => AnnualReport.Parse(Document.Text);

    /// <summary>The library: bytes to report.</summary>
    [Benchmark]
    public ParseResult<AnnualReport> FromBytes() => AnnualReport.Parse(Document.Bytes);

    /// <summary>The library's tolerant way alone.</summary>
    [Benchmark]
    public ParseResult<AnnualReport> Tolerant() => AnnualReport.Parse(Document.Text, ReadingGates.Tolerant);

    /// <summary>Split, trim, normalise, look up.</summary>
    [Benchmark]
    public decimal?[] Naive() => _naive.Read(Document.Text);

    /// <summary>Sprache over characters.</summary>
    [Benchmark]
    public decimal?[] SpracheOverCharacters() => _sprache.Read(Document.Text);

    /// <inheritdoc/>
    protected override void PrepareReaders()
    {
        _naive = new NaiveReader(Document.Edition);
        _sprache = new SpracheReader(Document.Edition);
    }
}
