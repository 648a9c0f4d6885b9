using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;

namespace Disclosure.Cli;

/// <summary>The <c>disclosure</c> tool: a command line in, output and an exit code out.</summary>
internal static class DisclosureTool
{
    /// <summary>How long the tool has to end in order. Waiting for a pipe or for somebody who types ends in no order.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromMilliseconds(500);

    /// <summary>Runs the tool as a process: on its streams, until done or Ctrl+C.</summary>
    public static int Run(string[] args)
    {
        using var interruption = new CancellationTokenSource();
        using var registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            interruption.Cancel();
            Thread.Sleep(s_grace);
            Environment.Exit(ExitCode.Interrupted);
        });
        return Run(args, ToolConsole.OfProcess(), interruption.Token);
    }

    /// <summary>Runs the tool on the given console. Nothing is thrown: what goes wrong is a line on standard error.</summary>
    public static int Run(string[] args, ToolConsole console, CancellationToken cancellationToken = default)
    {
        try
        {
            var exitCode = Invoke(args, console, cancellationToken);
            console.Flush();
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception fault)
        {
            Complain(console, $"{(IsOfStream(fault) ? "the output cannot be written" : $"unexpected {fault.GetType().Name}")}: {fault.Message}");
            return ExitCode.NotRead;
        }
    }

    private static int Invoke(string[] args, ToolConsole console, CancellationToken cancellationToken)
    {
        // A file name may begin with @ here; it is no file of arguments.
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var parsed = ToolCommand.Create(console, cancellationToken).Parse(args, configuration);
        if (UsageProblem(parsed) is { } problem)
        {
            Complain(console, $"{problem} (see {CommandPath(parsed)} --help)");
            return ExitCode.WrongUsage;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = console.Text,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static string? UsageProblem(ParseResult parsed) => parsed.Action switch
    {
        ParseErrorAction when parsed.CommandResult.Command is not RootCommand => parsed.Errors[0].Message.TrimEnd('.'),
        ParseErrorAction when parsed.UnmatchedTokens is [var word, ..] => $"there is no command {word}",
        ParseErrorAction => "a command is missing: check, parse or cells",
        HelpWithNotes => null,
        _ when UnknownOption(parsed) is { } option => $"there is no option {option}",
        _ when parsed.Tokens.Any(token => token.Value.Length == 0) => "the name of a file is empty",
        _ => null,
    };

    /// <summary>A misspelt option would otherwise be taken for the name of a file. After <c>--</c> names may begin as they like.</summary>
    private static string? UnknownOption(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith('-') && token.Value != StandardInput.Dash)?.Value;

    private static string CommandPath(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "disclosure" : $"disclosure {parsed.CommandResult.Command.Name}";

    private static void Complain(ToolConsole console, string problem)
    {
        try
        {
            console.Error.WriteLine($"disclosure: {Printable.Of(problem)}");
        }
        catch (Exception fault) when (IsOfStream(fault))
        {
            // Nobody is left to be told.
        }
    }

    /// <summary>Faults of inputs are findings. What comes up here is the output: a full disk, a stream closed before the start.</summary>
    private static bool IsOfStream(Exception fault) => fault is IOException or UnauthorizedAccessException;
}
