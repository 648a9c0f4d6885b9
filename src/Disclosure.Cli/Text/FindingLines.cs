using Disclosure.Schema;
using Spectre.Console;

namespace Disclosure.Cli;

/// <summary>
/// Findings, one a line, as compilers print them: <c>file:line:column severity rule instance: message</c>. Terminals and editors make a
/// link of the beginning.
/// </summary>
internal static class FindingLines
{
    private static readonly Style s_error = new(Color.Red), s_warning = new(Color.Yellow), s_info = new(Color.Blue);

    /// <summary>Writes a finding.</summary>
    public static void Write(TextPage page, string file, Finding finding)
    {
        var (place, statement) = Parts(file, finding);
        var severity = statement.IndexOf(' ');
        page.Write(place).Write(" ").Write(statement[..severity], StyleOf(finding.Severity)).WriteLine(statement[severity..]);
    }

    /// <summary>A finding in one line without colours.</summary>
    public static string Line(string file, Finding finding)
    {
        var (place, statement) = Parts(file, finding);
        return Printable.Of($"{place} {statement}");
    }

    /// <summary>The finding says its own place, without the file, before the first space.</summary>
    private static (string Place, string Statement) Parts(string file, Finding finding)
    {
        var line = finding.ToString();
        return finding.Line is null ? (file + ":", line) : ($"{file}:{line[..line.IndexOf(' ')]}", line[(line.IndexOf(' ') + 1)..]);
    }

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => s_error,
        Severity.Warning => s_warning,
        _ => s_info,
    };
}
