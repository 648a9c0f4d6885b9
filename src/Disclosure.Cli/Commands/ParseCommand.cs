using System.CommandLine;

namespace Disclosure.Cli;

/// <summary><c>parse</c>: the whole report as data.</summary>
internal static class ParseCommand
{
    public static Command Create(ToolConsole console, CancellationToken cancellationToken)
    {
        var file = new Argument<string>("FILE") { Description = "The report; - is standard input." };
        var format = FormatOption.Create(FormatOption.Json);
        var schema = SchemaOption.Create();
        var command = new Command("parse", "Prints a whole report as JSON: title, agency, year, sections, tables, findings and verdicts.")
        {
            file, format, schema,
        };
        command.SetAction(parsed =>
        {
            Action<Reading> write = parsed.GetValue(format) == FormatOption.Json
                ? reading => WriteJson(console, reading)
                : new ReportText(TextPage.Of(console)).Write;
            return SchemaOption.With(console, parsed.GetValue(schema), cancellationToken, form => InputLoop.Run(
                console, form, [InputFinder.File(parsed.GetRequiredValue(file))], reading =>
                {
                    write(reading);
                    return ExitCode.Of(reading.Findings);
                }, cancellationToken));
        });
        return command;
    }

    private static void WriteJson(ToolConsole console, Reading reading)
    {
        if (reading.Report is { } report)
            ReportJson.Write(console.Output, report, reading.File, isIndented: console.OutputIsTerminal);
        else
            ReportJson.WriteFailure(console.Output, reading.Findings, reading.File, isIndented: console.OutputIsTerminal);
    }
}
