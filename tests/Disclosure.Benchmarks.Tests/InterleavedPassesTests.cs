namespace Disclosure.Benchmarks.Tests;

/// <summary>The harness of the gates.</summary>
[Trait("Runs", "once")]
public sealed class InterleavedPassesTests
{
    [Fact]
    public void What_allocates_more_and_takes_longer_is_told_apart()
    {
        var small = new Contender(10, _ => new byte[100]);
        var large = new Contender(10, _ => new byte[1_000_000]);

        var comparison = InterleavedPasses.Run([small, large], TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(200));

        Assert.InRange(comparison.Bytes(small), 100, 200);
        Assert.InRange(comparison.Bytes(large), 1_000_000, 1_000_200);
        Assert.True(comparison.Nanoseconds(small) < comparison.Nanoseconds(large));
        Assert.True(comparison.Ratio(large, small) > 1);
        Assert.Equal(1, comparison.Ratio(small, small));
    }

    [Fact]
    public void Medians_leave_out_the_slow_moment_of_a_machine()
    {
        var contender = new Contender(1, _ => null);
        var other = new Contender(1, _ => null);
        PassResult[][] rounds =
        [
            [new(10, 1), new(20, 2)],
            [new(11, 1), new(22, 2)],
            [new(9_000, 1), new(21, 2)],
        ];

        var comparison = new Comparison([contender, other], rounds);

        Assert.Equal(11, comparison.Nanoseconds(contender));
        Assert.Equal(2, comparison.Bytes(other));
        Assert.Equal(0.5, comparison.Ratio(contender, other));
    }

    [Fact]
    public void Every_item_is_worked_on_once_a_pass()
    {
        var read = new List<int>();

        new Contender(3, item => { read.Add(item); return read; }).Pass();

        Assert.Equal([0, 1, 2], read);
    }

    [Fact]
    public void A_pass_in_one_call_counts_its_items()
    {
        var result = Contender.OfWholePasses(1000, () => GC.KeepAlive(new byte[100_000])).Pass();

        Assert.InRange(result.Bytes, 100, 101);
    }
}
