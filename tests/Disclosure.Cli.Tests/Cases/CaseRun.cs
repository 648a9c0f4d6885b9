using System.Diagnostics;
using System.Text;
using Disclosure.Tests;

namespace Disclosure.Cli.Tests;

/// <summary>A run of the checker of the small documents beside the project, over the built tool.</summary>
/// <param name="Wrong">What it says of each document that is read wrongly.</param>
/// <param name="Summary">Its last line.</param>
internal sealed record CaseRun(ILookup<string, string> Wrong, string Summary)
{
    private const string Python = "python3";

    /// <summary>The program that runs the checker; null where there is none.</summary>
    public static string? Interpreter { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, Python)).FirstOrDefault(File.Exists);

    /// <summary>The documents.</summary>
    public static string[] Documents => [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static string Folder => SharedDocuments.Path("cases");

    /// <summary>Checks all documents.</summary>
    public static CaseRun OfAll()
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string[] arguments = [SharedDocuments.Path("tools", "cases.py"), Folder, host, Path.Combine(AppContext.BaseDirectory, "disclosure.dll")];
        var start = new ProcessStartInfo(Interpreter!, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment["PYTHONUTF8"] = "1";
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return new CaseRun(lines[..^1].ToLookup(line => line.Split(": ")[0]), lines[^1]);
    }
}
