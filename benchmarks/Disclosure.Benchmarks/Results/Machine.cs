using System.Globalization;
using System.Runtime.InteropServices;

namespace Disclosure.Benchmarks;

/// <summary>What the measurements ran on.</summary>
internal static class Machine
{
    private const string ProcessorFile = "/proc/cpuinfo";

    /// <summary>Processor, cores, system and runtime in one sentence.</summary>
    public static string Description => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");

    /// <summary>The name of the processor where the system tells it; else its architecture.</summary>
    private static string Processor =>
        File.Exists(ProcessorFile) && File.ReadLines(ProcessorFile).FirstOrDefault(IsName) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static bool IsName(string line) => line.StartsWith("model name", StringComparison.Ordinal);
}
