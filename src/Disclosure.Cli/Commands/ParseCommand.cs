using System.CommandLine;

namespace Disclosure.Cli;

/// <summary><c>parse</c>: the whole report as data.</summary>
internal static class ParseCommand
{
    public static Command Create(ToolConsole console, CancellationToken cancellationToken)
    {
        var file = new Argument<string>("FILE") { Description = "The report." };
        var format = FormatOption.Create(FormatOption.Json);
        var command = new Command("parse", "Prints a whole report as JSON: title, agency, year, sections, tables, findings and verdicts.")
        {
            file, format,
        };
        command.SetAction(parsed =>
        {
            Action<Reading> write = parsed.GetValue(format) == FormatOption.Json
                ? reading => ReportJson.Write(console.Output, reading.File, reading.Report, reading.Findings, isIndented: console.OutputIsTerminal)
                : new ReportText(TextPage.Of(console)).Write;
            return InputLoop.Run(console, [InputFinder.File(parsed.GetRequiredValue(file))], reading =>
            {
                write(reading);
                return ExitCode.Of(reading.Findings);
            }, cancellationToken);
        });
        return command;
    }
}
