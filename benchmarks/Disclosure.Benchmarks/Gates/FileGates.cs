namespace Disclosure.Benchmarks;

/// <summary>Reading files to reports beside reading them to strings.</summary>
internal static class FileGates
{
    private const int Files = 600;

    public static GateGroup Group { get; } = new([GateList.FileToReport], Measure);

    private static Figure[] Measure()
    {
        using var files = new TemporaryFiles(Corpus.Mixed(Files).Select(document => document.Bytes));
        var paths = files.Paths;
        var reports = new Contender(Files, i => AnnualReport.ParseFile(paths[i]));
        var strings = new Contender(Files, i => File.ReadAllText(paths[i]));
        return [InterleavedPasses.Run([reports, strings], GateGroup.WarmUp, GateGroup.Duration).Ratio(reports, strings)];
    }
}
