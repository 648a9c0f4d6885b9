namespace Disclosure.Benchmarks;

/// <summary>Writes the committed results: the machine, what a report costs, and the gates.</summary>
internal static class ResultsCommand
{
    /// <summary>Encloses the part that the README repeats.</summary>
    public const string Begin = "<!-- performance -->", End = "<!-- /performance -->";

    private const string DefaultPath = "benchmarks/Disclosure.Benchmarks/results.md";

    /// <summary>Runs the command.</summary>
    /// <param name="path">Where to write; null for the committed file, seen from the root of the repository.</param>
    /// <param name="output">Takes what is written too.</param>
    /// <returns>0; results are written whether the gates hold or not.</returns>
    public static int Run(string? path, TextWriter output)
    {
        var text = string.Concat(Lines().Select(line => line.TrimEnd() + "\n"));
        File.WriteAllText(path ?? DefaultPath, text);
        output.Write(text);
        return 0;
    }

    private static IEnumerable<string> Lines() =>
    [
        "# Results",
        "",
        "Written by `dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- results`.",
        "",
        Begin,
        .. Speeds.Table(),
        "",
        $"Medians over made-up reports with the noise of published ones; {Machine.Description}.",
        End,
        "",
        .. GateTable.Lines(GateTries.Run(GateGroup.All, GateTries.Usual, TextWriter.Null)),
    ];
}
