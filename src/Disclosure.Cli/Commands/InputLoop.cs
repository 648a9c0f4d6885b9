namespace Disclosure.Cli;

/// <summary>Takes inputs one by one: each is read, written and handed on before the next, so that memory does not grow with their number.</summary>
internal static class InputLoop
{
    /// <summary>Runs over the inputs. What writes one of them gives its exit code; the result is the highest.</summary>
    public static int Run(ToolConsole console, IEnumerable<Input> inputs, Func<Reading, int> write, CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Fine;
        FileProgress.Show(console, [.. inputs], input =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            exitCode = Math.Max(exitCode, write(Reading.Of(input, cancellationToken)));
            console.Flush();
        });
        return exitCode;
    }
}
