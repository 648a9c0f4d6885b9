using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>
/// What a fresh process does that is started to be timed: it reads one document once, before anything else has run of what is measured,
/// and prints the milliseconds. It does so on a thread with a small stack, as some servers have them.
/// </summary>
internal static class FirstCallCommand
{
    private const int StackBytes = 256 * 1024;

    /// <summary>Runs the command.</summary>
    /// <param name="reader">Who reads.</param>
    /// <param name="path">The document.</param>
    /// <param name="output">Takes the milliseconds.</param>
    public static int Run(string reader, string path, TextWriter output)
    {
        var call = Prepare(Enum.Parse<FirstReader>(reader), path);
        var elapsed = TimeSpan.Zero;
        var thread = new Thread(
            () =>
            {
                var start = Stopwatch.GetTimestamp();
                call();
                elapsed = Stopwatch.GetElapsedTime(start);
            },
            StackBytes);
        thread.Start();
        thread.Join();
        output.WriteLine(elapsed.TotalMilliseconds.ToString("R", CultureInfo.InvariantCulture));
        return 0;
    }

    private static Action Prepare(FirstReader reader, string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (reader == FirstReader.LibraryFromBytes)
            return () => AnnualReport.Parse(bytes);
        var text = File.ReadAllText(path);
        if (reader == FirstReader.LibraryFromText)
            return () => AnnualReport.Parse(text);
        var edition = AnnualReport.Form.Editions[^1]; // A naive reader would have its labels at hand: they are not its cost.
        return () => new NaiveReader(edition).Read(text);
    }
}

/// <summary>Who reads in a fresh process.</summary>
internal enum FirstReader
{
    /// <summary>The library, given bytes.</summary>
    LibraryFromBytes,

    /// <summary>The library, given a string.</summary>
    LibraryFromText,

    /// <summary>The naive reader, given a string.</summary>
    Naive,
}
