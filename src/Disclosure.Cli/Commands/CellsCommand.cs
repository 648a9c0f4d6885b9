using System.CommandLine;

namespace Disclosure.Cli;

/// <summary><c>cells</c>: every cell as data.</summary>
internal static class CellsCommand
{
    public static Command Create(ToolConsole console, CancellationToken cancellationToken)
    {
        var inputs = FilesArgument.Create(ArgumentArity.OneOrMore);
        var schema = SchemaOption.Create();
        var command = new Command("cells", "Prints every cell of the tables as a JSON object a line: state, value, unit, text and place.")
        {
            inputs, schema,
        };
        command.SetAction(parsed => SchemaOption.With(console, parsed.GetValue(schema), cancellationToken, form => InputLoop.Run(
            console, form, InputFinder.Find(parsed.GetRequiredValue(inputs)), reading => Write(console, reading), cancellationToken)));
        return command;
    }

    private static int Write(ToolConsole console, Reading reading)
    {
        if (reading.Report is { } report)
            CellLines.Write(console.Output, reading.File, report);
        if (reading.Findings.FirstOrDefault(ExitCode.IsNotRead) is not { } problem)
            return ExitCode.Fine;
        console.Error.WriteLine(FindingLines.Line(reading.File, problem));
        return ExitCode.NotRead;
    }
}
