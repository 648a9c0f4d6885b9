using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>Starts this program again to time a first call.</summary>
internal static class FreshProcess
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

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

    private static ProcessStartInfo StartInfo(FirstReader reader, string path)
    {
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        string[] host = isHost ? [Path.Combine(AppContext.BaseDirectory, "Disclosure.Benchmarks.dll")] : [];
        return new ProcessStartInfo(program, [.. host, "first", reader.ToString(), path]) { RedirectStandardOutput = true };
    }
}
