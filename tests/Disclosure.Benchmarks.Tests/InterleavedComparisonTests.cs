namespace Disclosure.Benchmarks.Tests;

/// <summary>The quick comparison.</summary>
public sealed class InterleavedComparisonTests
{
    [Fact]
    public void What_allocates_more_and_takes_longer_is_told_apart()
    {
        var results = InterleavedComparison.Run(
            [
                new Contender("small", 10, _ => new byte[100]),
                new Contender("large", 10, _ => new byte[100_000]),
            ],
            warmUp: TimeSpan.FromMilliseconds(50),
            duration: TimeSpan.FromMilliseconds(200));

        Assert.Equal(["small", "large"], results.Select(result => result.Name));
        Assert.InRange(results[0].Bytes, 100, 200);
        Assert.InRange(results[1].Bytes, 100_000, 100_200);
        Assert.True(results[0].Nanoseconds < results[1].Nanoseconds);
    }

    [Fact]
    public void Every_document_is_read_once_a_pass()
    {
        var read = new List<int>();

        new Contender("each", 3, document => { read.Add(document); return read; }).Pass();

        Assert.Equal([0, 1, 2], read);
    }
}
