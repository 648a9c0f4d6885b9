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
        ParseErrorAction when parsed.UnmatchedTokens is [var word, ..] => $"there is no command {word}{MeantCommand(parsed, word)}",
        ParseErrorAction => "a command is missing: check, parse, cells or schema",
        HelpWithNotes => null,
        _ when UnknownOption(parsed) is { } option => $"there is no option {option}",
        _ when parsed.Tokens.Any(token => token.Value.Length == 0) => "the name of a file is empty",
        _ => null,
    };

    /// <summary>A misspelt option would otherwise be taken for the name of a file. After <c>--</c> names may begin as they like.</summary>
    private static string? UnknownOption(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith('-') && token.Value != StandardInput.Dash)?.Value;

    /// <summary>The command that a misspelt one was meant for, to be added to a message; empty if it is near to none.</summary>
    private static string MeantCommand(ParseResult parsed, string word) =>
        parsed.RootCommandResult.Command.Subcommands.FirstOrDefault(command => IsNear(command.Name, word)) is { } meant ? $"; did you mean {meant.Name}?" : "";

    /// <summary>Whether a word is a name with one slip: a letter more, one less, another one, or two exchanged.</summary>
    private static bool IsNear(string name, string word)
    {
        var start = name.Zip(word).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = name[start..].Reverse().Zip(word[start..].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var (left, right) = (name[start..^end], word[start..^end]);
        return left.Length <= 1 && right.Length <= 1 || left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0];
    }

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
