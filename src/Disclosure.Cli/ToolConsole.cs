using System.Text;

namespace Disclosure.Cli;

/// <summary>
/// Where the tool writes. Both streams get UTF-8 without a byte order mark and LF at line ends, whatever the machine is set to,
/// so that the same input gives the same bytes everywhere.
/// </summary>
internal sealed class ToolConsole(Stream output, Stream error) : IDisposable
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard output for data. Flush <see cref="Text"/> before writing to it.</summary>
    public Stream Output => output;

    /// <summary>Standard output for text.</summary>
    public TextWriter Text { get; } = new StreamWriter(output, s_utf8) { NewLine = "\n" };

    /// <summary>Standard error; written through at once.</summary>
    public TextWriter Error { get; } = new StreamWriter(error, s_utf8) { NewLine = "\n", AutoFlush = true };

    /// <summary>Whether a person reads standard output as it comes.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person reads standard error as it comes.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether a terminal may be given colours: not if it has none, nor if its user does not want them (no-color.org).</summary>
    public bool AllowsColours { get; init; }

    /// <summary>The streams of this process.</summary>
    public static ToolConsole OfProcess()
    {
        // A Windows terminal shows UTF-8 only when told; elsewhere the bytes go through as they are.
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
            Console.OutputEncoding = s_utf8;
        return new ToolConsole(Console.OpenStandardOutput(), Console.OpenStandardError())
        {
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            AllowsColours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    /// <summary>Hands on what was written so far.</summary>
    public void Flush()
    {
        Text.Flush();
        output.Flush();
    }

    /// <summary>Hands on the rest. The streams stay open: they belong to the process or to a test.</summary>
    public void Dispose() => Flush();
}
