using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;

namespace Disclosure.Benchmarks;

/// <summary>What is shown of every benchmark beside its time: allocation, and the time by size.</summary>
internal sealed class DocumentConfig : ManualConfig
{
    public DocumentConfig()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(
            new RateColumn("MB/s", "Megabytes of UTF-8 a second", (document, nanoseconds) => document.Bytes.Length * 1000.0 / nanoseconds),
            new RateColumn("ns/cell", "Nanoseconds for each cell that the edition has", (document, nanoseconds) => nanoseconds / document.Edition.SlotCount));
    }
}
