using System.Diagnostics;

namespace Disclosure.Benchmarks;

/// <summary>One way to do a piece of work for each of a number of items: documents, labels or characters.</summary>
/// <param name="items">How many items a pass does.</param>
/// <param name="work">Does one of them, and returns what keeps the work from being dropped.</param>
internal sealed class Contender(int items, Func<int, object?> work)
{
    private object? _last;

    /// <summary>A contender that does all items of a pass in one call.</summary>
    public static Contender OfWholePasses(int items, Action pass) => new(1, _ =>
    {
        pass();
        return null;
    })
    {
        ItemsAWork = items,
    };

    private int ItemsAWork { get; init; } = 1;

    /// <summary>
    /// Does all items once, with the garbage of whoever came before out of the way. Only the young one: a full collection hands memory back, and
    /// whoever comes next would be charged for having it mapped in anew, which can take longer than the work.
    /// </summary>
    public PassResult Pass()
    {
        GC.Collect(0);
        GC.WaitForPendingFinalizers();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var item = 0; item < items; item++)
            _last = work(item);
        var elapsed = Stopwatch.GetElapsedTime(start);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        GC.KeepAlive(_last);
        var count = (double)items * ItemsAWork;
        return new PassResult(elapsed.TotalNanoseconds / count, bytes / count);
    }
}

/// <summary>What one pass needed.</summary>
/// <param name="Nanoseconds">The time of an item.</param>
/// <param name="Bytes">The bytes allocated for an item.</param>
internal readonly record struct PassResult(double Nanoseconds, double Bytes);
