using System.CommandLine;

namespace Disclosure.Cli;

/// <summary><c>check</c>: do the figures agree?</summary>
internal static class CheckCommand
{
    private const string OnSamples =
        "No file was given: here are two built-in samples, the second meant to fail (exit code 1). "
        + "Check your own with: disclosure check FILE";

    public static Command Create(ToolConsole console, CancellationToken cancellationToken)
    {
        var inputs = FilesArgument.Create(ArgumentArity.ZeroOrMore, " Without any: built-in samples.");
        var format = FormatOption.Create(FormatOption.Text);
        var verbose = new Option<bool>("--verbose", "-v", "--all") { Description = "List every finding, infos such as blank cells too." };
        var schema = SchemaOption.Create();
        var command = new Command("check", "Checks whether the figures of reports agree, and says where they do not.")
        {
            inputs, format, verbose, schema,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(schema) is { Tokens.Count: > 0 } && result.GetValue(inputs) is not { Length: > 0 })
                result.AddError("the built-in samples are of the built-in form; with --schema, name a file");
        });
        command.SetAction(parsed =>
        {
            ICheckOutput output = parsed.GetValue(format) == FormatOption.Json
                ? new CheckJson(console)
                : new CheckText(TextPage.Of(console), parsed.GetValue(verbose));
            return SchemaOption.With(
                console, parsed.GetValue(schema), cancellationToken, form => Run(console, form, parsed.GetValue(inputs) ?? [], output, cancellationToken));
        });
        return command;
    }

    private static int Run(
        ToolConsole console, InputForm form, string[] arguments, ICheckOutput output, CancellationToken cancellationToken)
    {
        if (arguments.Length == 0)
            output.Announce(OnSamples);
        var inputs = arguments.Length == 0 ? SampleInput.All : InputFinder.Find(arguments);
        var exitCode = InputLoop.RunWithProgress(console, form, inputs, reading =>
        {
            output.Write(reading);
            return ExitCode.Of(reading.Findings);
        }, cancellationToken);
        output.Finish();
        return exitCode;
    }
}
