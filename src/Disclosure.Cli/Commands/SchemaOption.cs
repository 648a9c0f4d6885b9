using System.CommandLine;

namespace Disclosure.Cli;

/// <summary>The option <c>--schema</c>: the files of a form other than the built-in one.</summary>
internal static class SchemaOption
{
    public static Option<string[]> Create() => new("--schema")
    {
        Description = "Read reports of the form in a .dschema file instead; repeat it for several forms, and for editions in files of their own",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Does a command's work with the form that was asked for. Without one, it says why on standard error.</summary>
    /// <returns>What the work returns, or the exit code for schemas without one form.</returns>
    public static int With(ToolConsole console, string[]? paths, CancellationToken cancellationToken, Func<InputForm, int> work)
    {
        if (paths is not { Length: > 0 })
            return work(InputForm.BuiltIn);
        var forms = FormReader.LoadFiles(paths, cancellationToken);
        foreach (var error in forms.Errors)
            console.Error.WriteLine(Printable.Of(error.ToString()));
        if (forms.HasErrors)
            return ExitCode.NotRead;
        return work(InputForm.Of(forms));
    }
}
