namespace Disclosure.Benchmarks.Tests;

/// <summary>Each benchmark returns what it is meant to work out.</summary>
public sealed class ReadingBenchmarksTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Every_benchmark_reads_the_same_document(string edition)
    {
        var benchmarks = new ReadingBenchmarks { Edition = edition };
        benchmarks.Prepare();
        decimal?[] values = [.. benchmarks.Document.Picture!.Cells.Select(cell => cell.Value)];

        // The library lists an optional row only where it is printed; here it is not, and its slots hold no value.
        Assert.Equal(values.Where(value => value is not null), benchmarks.Library().Report!.Cells.Select(cell => cell.Value));
        Assert.Equal(values, benchmarks.Naive());
        Assert.Equal(values, benchmarks.SpracheOverCharacters());
        Assert.Equal(benchmarks.Document.Text, benchmarks.GetString());
    }
}
