using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>Starts this program again to time a first call.</summary>
internal static class FreshProcess
{
    private const string FileName = "Disclosure.Benchmarks.dll";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>The program compiled ahead, which a Release build puts beside this one; else this one.</summary>
    private static string Program =>
        Path.Combine(AppContext.BaseDirectory, "first", FileName) is var ahead && File.Exists(ahead) ? ahead : Path.Combine(AppContext.BaseDirectory, FileName);

    /// <summary>Times the first call of a reader.</summary>
    /// <returns>Milliseconds; infinite if the process failed or did not end.</returns>
    public static double Milliseconds(FirstReader reader, string path)
    {
        using var process = Process.Start(StartInfo(reader, path))!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
            process.Kill();
        process.WaitForExit();
        return process.ExitCode == 0 ? double.Parse(output.Result, CultureInfo.InvariantCulture) : double.PositiveInfinity;
    }

    private static ProcessStartInfo StartInfo(FirstReader reader, string path) =>
        new("dotnet", [Program, "first", reader.ToString(), path]) { RedirectStandardOutput = true };
}
