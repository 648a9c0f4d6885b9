using BenchmarkDotNet.Attributes;
using Disclosure.Schema;

namespace Disclosure.Benchmarks;

/// <summary>Schemas: one far larger than any form, so that what grows faster than its text shows.</summary>
[MemoryDiagnoser]
public class SchemaBenchmarks
{
    private const int Rules = 4_000, Rows = 300, Columns = 7;

    private SchemaFile _file = null!;

    /// <summary>What the rules are written out for.</summary>
    [Params("row", "column")]
    public string Scope { get; set; } = "row";

    /// <summary>Writes the schema.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(1);
        var rules = Enumerable.Range(0, Rules).Select(number => $"  rule A{number} error 式\n    for each {Scope}: {(Scope == "row" ? OfRow(random) : OfColumn(random))}\n");
        _file = new SchemaFile("many", $"form F 表\ntable T T1\n  columns\n{Labels("C", Columns)}  rows\n{Labels("R", Rows)}{string.Concat(rules)}");
    }

    /// <summary>4,000 rules over 300 rows.</summary>
    /// <returns>What came of it.</returns>
    [Benchmark]
    public SchemaCompilation ManyRules() => SchemaCompiler.Compile([_file]);

    private static string OfRow(Random random) => $"C{random.Next(3)} = {random.Next(1, 9)} C{random.Next(3, Columns)}";

    private static string OfColumn(Random random) => $"R{random.Next(100)} = R{random.Next(100, 200)} + R{random.Next(200, Rows)}";

    private static string Labels(string name, int count) => string.Concat(Enumerable.Range(0, count).Select(number => $"    {name}{number} 名{number}\n"));
}
