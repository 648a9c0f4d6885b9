using Disclosure.Schema;

namespace Disclosure.Cli;

/// <summary>The exit codes. Scripts rely on them: they change only by addition. Of several inputs, the highest counts.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read, and no finding is an error.</summary>
    public const int Fine = 0;

    /// <summary>At least one finding is an error.</summary>
    public const int ErrorFound = 1;

    /// <summary>The command line was wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>At least one input is missing, unreadable, not such a report or over a limit, or the output could not be written.</summary>
    public const int NotRead = 3;

    /// <summary>Somebody pressed Ctrl+C; shells know this number.</summary>
    public const int Interrupted = 130;

    /// <summary>The code for one input with these findings.</summary>
    public static int Of(IReadOnlyList<Finding> findings) =>
        findings.Any(IsNotRead) ? NotRead : findings.Any(finding => finding.Severity == Severity.Error) ? ErrorFound : Fine;

    /// <summary>Whether a finding says that the input, or a part of it, was not read.</summary>
    public static bool IsNotRead(Finding finding) =>
        finding.Severity == Severity.Error && finding.Rule.StartsWith("GID0", StringComparison.Ordinal);
}
