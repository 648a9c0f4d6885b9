namespace Disclosure.Benchmarks;

/// <summary>One way to read a set of documents.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Documents">How many documents there are.</param>
/// <param name="Read">Reads one of them, and returns what keeps the work from being dropped.</param>
internal sealed record Contender(string Name, int Documents, Func<int, object> Read)
{
    private object? _last;

    /// <summary>Reads all documents once.</summary>
    /// <returns>Nanoseconds and allocated bytes a document.</returns>
    public (double Nanoseconds, double Bytes) Pass()
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        for (var document = 0; document < Documents; document++)
            _last = Read(document);
        var elapsed = System.Diagnostics.Stopwatch.GetElapsedTime(start);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        GC.KeepAlive(_last);
        return (elapsed.TotalNanoseconds / Documents, (double)bytes / Documents);
    }
}
