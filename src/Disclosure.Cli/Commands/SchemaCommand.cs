using System.CommandLine;
using Disclosure.Schema;

namespace Disclosure.Cli;

/// <summary><c>schema</c>: what a schema says, and its blank form.</summary>
internal static class SchemaCommand
{
    private const string Tabs = "tabs", Lines = "lines", Bars = "bars";

    public static Command Create(ToolConsole console, CancellationToken cancellationToken)
    {
        var files = new Argument<string[]>("FILE") { Description = "The .dschema files; they are compiled together.", Arity = ArgumentArity.OneOrMore };
        var blank = new Option<string?>("--blank")
        {
            Description = "Print the blank form: its rows between TABs, a cell a line, or between bars.", HelpName = $"{Tabs}|{Lines}|{Bars}",
        };
        blank.AcceptOnlyFromAmong(Tabs, Lines, Bars);
        var command = new Command("schema", "Checks a schema, and prints its tables with rows, columns and rules, or its blank form.") { files, blank };
        command.SetAction(parsed =>
        {
            var forms = FormReader.LoadFiles(parsed.GetRequiredValue(files), cancellationToken);
            foreach (var error in forms.Errors)
                console.Error.WriteLine(Printable.Of(error.ToString()));
            foreach (var reader in forms.Readers)
                Write(console, reader.Form, parsed.GetValue(blank));
            return forms.HasErrors ? ExitCode.NotRead : ExitCode.Fine;
        });
        return command;
    }

    private static void Write(ToolConsole console, FormDefinition form, string? layout)
    {
        if (layout is null)
            new SchemaOutline(TextPage.Of(console)).Write(form);
        else
            foreach (var edition in form.Editions)
                BlankForm.Write(console.Text, form, edition, layout switch { Tabs => BlankForm.BetweenTabs, Lines => BlankForm.CellALine, _ => BlankForm.BetweenBars });
    }
}
