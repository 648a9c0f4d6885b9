namespace Disclosure.Benchmarks;

/// <summary>Reading many files on two threads beside one.</summary>
internal static class ParallelGates
{
    private const int Files = 1200;

    public static GateGroup Group { get; } = new([GateList.TwoThreads], Measure);

    private static Figure[] Measure()
    {
        using var files = new TemporaryFiles(Corpus.Mixed(Files).Select(document => document.Bytes));
        var paths = files.Paths;
        var one = Contender.OfWholePasses(Files, () => ReadAll(1));
        var two = Contender.OfWholePasses(Files, () => ReadAll(2));
        return [InterleavedPasses.Run([one, two], GateGroup.WarmUp, GateGroup.Duration).Ratio(one, two)];

        void ReadAll(int threads) => Parallel.For(
            0, Files, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => GC.KeepAlive(AnnualReport.ParseFile(paths[i])));
    }
}
