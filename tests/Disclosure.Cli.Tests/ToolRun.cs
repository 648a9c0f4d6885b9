using System.Text;
using System.Text.Json;

namespace Disclosure.Cli.Tests;

/// <summary>A run of the tool within the test, and what came of it.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Standard output as JSON, one object a line.</summary>
    public JsonElement[] Objects => Array.ConvertAll(Lines, line => JsonDocument.Parse(line).RootElement);

    /// <summary>Runs the tool as if its output went to files.</summary>
    public static ToolRun Of(params string[] args) => Of(args, new MemoryStream());

    /// <summary>Runs the tool on a given standard output.</summary>
    public static ToolRun Of(
        string[] args,
        MemoryStream output,
        bool isTerminal = false,
        bool errorIsTerminal = false,
        bool allowsColours = false,
        CancellationToken cancellationToken = default)
    {
        using var error = new MemoryStream();
        using var console = new ToolConsole(output, error)
        {
            OutputIsTerminal = isTerminal,
            ErrorIsTerminal = errorIsTerminal,
            AllowsColours = allowsColours,
        };
        var exitCode = DisclosureTool.Run(args, console, cancellationToken);
        return new ToolRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
