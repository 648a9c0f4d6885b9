using BenchmarkDotNet.Attributes;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>What the benchmarks have in common: a tidy document of each edition, or a file.</summary>
[Config(typeof(DocumentConfig))]
public abstract class DocumentBenchmarks
{
    /// <summary>Names the file to read in place of a made-up document; the processes that measure inherit it.</summary>
    public const string FileVariable = "DISCLOSURE_BENCHMARK_FILE";

    private const int Seed = 2019;

    /// <summary>The edition of the made-up document.</summary>
    [Params("2019", "2021")]
    public string Edition { get; set; } = "";

    /// <summary>The document that is read.</summary>
    public BenchmarkDocument Document { get; private set; } = null!;

    /// <summary>Prepares the document and what reads it. BenchmarkDotNet allows one such method, so that classes add to it below.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        Document = DocumentOf(Edition);
        PrepareReaders();
    }

    /// <summary>The document of an edition.</summary>
    public static BenchmarkDocument DocumentOf(string name) =>
        Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } path
            ? BenchmarkDocument.FromFile(path)
            : BenchmarkDocument.Create(
                AnnualReport.Form.Editions.Single(edition => edition.Name == name), Seed, new TabbedLinesLayout(), PictureOptions.Tidy);

    /// <summary>Prepares the readers that a class compares.</summary>
    protected virtual void PrepareReaders()
    {
    }
}
