namespace Disclosure.Benchmarks;

/// <summary>The first report of a process beside the naive reader's first, each in processes of its own, started in turn.</summary>
internal static class FirstReportGates
{
    private const int Starts = 15;

    public static GateGroup Group { get; } = new([GateList.FirstReport], Measure);

    private static Figure[] Measure()
    {
        using var files = new TemporaryFiles([Corpus.Tidy(2)[^1].Bytes]); // Of the last edition, which the naive reader is told.
        var ratios = Enumerable.Range(0, Starts)
            .Select(_ => Milliseconds(FirstReader.LibraryFromText) / Milliseconds(FirstReader.Naive))
            .Order()
            .ToArray();
        return [ratios[Starts / 2]];

        double Milliseconds(FirstReader reader) => FreshProcess.Milliseconds(reader, files.Paths[0]);
    }
}
