using Spectre.Console;

namespace Disclosure.Cli;

/// <summary>
/// A bar on standard error while many files are checked into a file or a pipe. Where the output itself goes to the terminal, it shows
/// the progress, and a bar would only stand in its way. The work must write nothing to standard error: the bar would cover it.
/// </summary>
internal static class FileProgress
{
    private const int Many = 20;

    /// <summary>Whether somebody would see a bar, and long enough.</summary>
    public static bool IsWorthwhile(ToolConsole console, int inputs) =>
        inputs >= Many && console is { ErrorIsTerminal: true, OutputIsTerminal: false, AllowsColours: true };

    /// <summary>Does the work for each input, and shows how far it has come.</summary>
    public static void Show(ToolConsole console, IReadOnlyList<Input> inputs, Action<Input> work)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(console.Error),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
        });
        ProgressColumn[] columns =
            [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()];
        terminal.Progress().AutoClear(true).Columns(columns).Start(progress =>
        {
            var task = progress.AddTask("Reading", maxValue: inputs.Count);
            foreach (var input in inputs)
            {
                work(input);
                task.Increment(1);
            }
        });
    }
}
