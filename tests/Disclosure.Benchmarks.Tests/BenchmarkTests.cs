using Disclosure.Tests;

namespace Disclosure.Benchmarks.Tests;

/// <summary>Each benchmark returns what it is meant to work out.</summary>
public sealed class BenchmarkTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Every_reader_reads_the_same_document(string edition)
    {
        var benchmarks = Prepared<ReadingBenchmarks>(edition);
        decimal?[] values = [.. benchmarks.Document.Picture!.Cells.Select(cell => cell.Value)];
        var report = benchmarks.FromText().Report!;

        // The library lists an optional row only where it is printed; here it is not, and its slots hold no value.
        Assert.Equal(values.Where(value => value is not null), report.Cells.Select(cell => cell.Value));
        ReportAssert.Equal(report, benchmarks.FromBytes().Report);
        ReportAssert.Equal(report, benchmarks.Tolerant().Report);
        Assert.Equal(values, benchmarks.Naive());
        Assert.Equal(values, benchmarks.SpracheOverCharacters());
        Assert.Equal(benchmarks.Document.Text, benchmarks.GetString());
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Scanning_and_splitting_find_the_same_cells(string edition)
    {
        var benchmarks = Prepared<ScanBenchmarks>(edition);

        Assert.Equal(benchmarks.Split(), benchmarks.Cells());
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Every_label_is_found_and_every_table_walked_over(string edition)
    {
        var benchmarks = Prepared<CellBenchmarks>(edition);
        var values = benchmarks.Document.Picture!.Cells.Count(cell => cell.State != CellState.Absent);

        Assert.Equal(benchmarks.NaiveLabels(), benchmarks.Labels());
        Assert.InRange(benchmarks.Tables(), values + 50, values + 200); // Labels are cells too.
    }

    [Fact]
    public void Columns_set_the_time_in_relation_to_the_size()
    {
        var document = DocumentBenchmarks.DocumentOf("2021");
        var column = new RateColumn("ns/byte", "", (measured, nanoseconds) => nanoseconds / measured.Bytes.Length);

        Assert.Equal("2.5", column.Value("2021", document.Bytes.Length * 2.5));
    }

    private static T Prepared<T>(string edition)
        where T : DocumentBenchmarks, new()
    {
        var benchmarks = new T { Edition = edition };
        benchmarks.Prepare();
        return benchmarks;
    }
}
