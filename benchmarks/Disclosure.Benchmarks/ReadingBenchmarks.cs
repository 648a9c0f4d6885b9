using System.Text;
using BenchmarkDotNet.Attributes;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>
/// A whole document from text to report, beside what the same document costs otherwise: turning its bytes into a string, a reader as most
/// developers would write it, and a grammar over characters.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    /// <summary>Names the file to read in place of a made-up document; the processes that measure inherit it.</summary>
    public const string FileVariable = "DISCLOSURE_BENCHMARK_FILE";

    private const int Seed = 2019;

    private BenchmarkDocument _document = null!;
    private NaiveReader _naive = null!;
    private SpracheReader _sprache = null!;

    /// <summary>The edition of the made-up document.</summary>
    [Params("2019", "2021")]
    public string Edition { get; set; } = "";

    /// <summary>The document that is read.</summary>
    public BenchmarkDocument Document => _document;

    /// <summary>Prepares the document and the readers.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _document = Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } path
            ? BenchmarkDocument.FromFile(path)
            : BenchmarkDocument.Create(AnnualReport.Form.Editions.Single(edition => edition.Name == Edition), Seed, new TabbedLinesLayout(), PictureOptions.Tidy);
        _naive = new NaiveReader(_document.Edition);
        _sprache = new SpracheReader(_document.Edition);
    }

    /// <summary>The library: text to report.</summary>
    [Benchmark(Baseline = true)]
    public ParseResult<AnnualReport> Library() => AnnualReport.Parse(_document.Text);

    /// <summary>Bytes to string, and nothing read.</summary>
    [Benchmark]
    public string GetString() => Encoding.UTF8.GetString(_document.Bytes);

    /// <summary>Split, trim, normalise, look up.</summary>
    [Benchmark]
    public decimal?[] Naive() => _naive.Read(_document.Text);

    /// <summary>Sprache over characters.</summary>
    [Benchmark]
    public decimal?[] SpracheOverCharacters() => _sprache.Read(_document.Text);
}
