namespace Disclosure.Cli;

/// <summary>
/// Takes inputs one by one: each is read, written and handed on before the next, so that memory does not grow with their number.
/// </summary>
internal static class InputLoop
{
    /// <summary>Runs over the inputs. What writes one of them gives its exit code; the result is the highest.</summary>
    public static int Run(
        ToolConsole console, InputForm form, IEnumerable<Input> inputs, Func<Reading, int> write, CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Fine;
        foreach (var input in inputs)
            exitCode = Math.Max(exitCode, Run(console, form, input, write, cancellationToken));
        return exitCode;
    }

    /// <summary>As above, with a bar where somebody would see it.</summary>
    public static int RunWithProgress(
        ToolConsole console, InputForm form, IEnumerable<Input> inputs, Func<Reading, int> write, CancellationToken cancellationToken)
    {
        Input[] all = [.. inputs];
        if (!FileProgress.IsWorthwhile(console, all.Length))
            return Run(console, form, all, write, cancellationToken);
        var exitCode = ExitCode.Fine;
        FileProgress.Show(console, all, input => exitCode = Math.Max(exitCode, Run(console, form, input, write, cancellationToken)));
        return exitCode;
    }

    private static int Run(ToolConsole console, InputForm form, Input input, Func<Reading, int> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (input is PassedOver { Why: var why })
        {
            console.Error.WriteLine(Printable.Of($"{input.Name}: passed over: {why}"));
            return ExitCode.Fine;
        }

        var exitCode = write(Reading.Of(input, form, cancellationToken));
        console.Flush();
        return exitCode;
    }
}
