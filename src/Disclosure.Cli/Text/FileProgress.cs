using Spectre.Console;

namespace Disclosure.Cli;

/// <summary>
/// A bar on standard error while many files are read into a file or a pipe. Where the output itself goes to the terminal, it shows the
/// progress, and a bar would only stand in its way.
/// </summary>
internal static class FileProgress
{
    private const int Many = 20;

    /// <summary>Does the work for each input, and shows how far it has come.</summary>
    public static void Show(ToolConsole console, IReadOnlyList<Input> inputs, Action<Input> work)
    {
        if (inputs.Count < Many || !console.ErrorIsTerminal || console.OutputIsTerminal || !console.AllowsColours)
        {
            foreach (var input in inputs)
                work(input);
            return;
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error), Ansi = AnsiSupport.Yes });
        terminal.Progress().AutoClear(true).Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).Start(progress =>
        {
            var task = progress.AddTask("", maxValue: inputs.Count);
            foreach (var input in inputs)
            {
                work(input);
                task.Increment(1);
            }
        });
    }
}
