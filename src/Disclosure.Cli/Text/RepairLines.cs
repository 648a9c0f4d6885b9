using System.Globalization;

namespace Disclosure.Cli;

/// <summary>
/// What stands under a rule that fails: which printed figures can be wrong, the likeliest in one line. Rules with one cause have it once; the others name
/// the first of them.
/// </summary>
/// <param name="page">Where it is written.</param>
/// <param name="showsAll">Whether the rule's own words, its cells and all repairs are listed, too.</param>
internal sealed class RepairLines(TextPage page, bool showsAll)
{
    private readonly Dictionary<int, string> _told = [];

    /// <summary>Writes what belongs under a finding.</summary>
    public void Write(Finding finding)
    {
        if (showsAll && finding.Operands.Count > 0)
            WriteRule(finding);
        if (finding is not { Cause: { } cause, Repairs: [var first, ..] })
            return;
        var others = finding.Repairs.Count - 1;
        if (!_told.TryAdd(cause, $"{finding.Rule} {finding.Instance}"))
            Line($"same cause as {_told[cause]}");
        else if (first.IsCertain)
            Line($"{first}, if no other figure is wrong");
        else
            Line($"perhaps {first}{(others == 0 ? "" : $"; {Counted.Of(others, "other way", "other ways")} to mend it")}");
        if (showsAll && _told[cause] == $"{finding.Rule} {finding.Instance}")
            foreach (var other in finding.Repairs.Skip(1))
                Line($"or {other}");
    }

    private void WriteRule(Finding finding)
    {
        if (finding.Statement is { Length: > 0 } statement)
            Line(statement);
        foreach (var operand in finding.Operands)
            Line(string.Create(CultureInfo.InvariantCulture, $"{Place(operand)}{operand.Key} {Holds(operand)}"));
    }

    private static string Place(Operand operand) =>
        operand.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{line}:{operand.Column} ") : "";

    private static string Holds(Operand operand) =>
        operand.Value is { } value ? string.Create(CultureInfo.InvariantCulture, $"= {value}") : $"is {operand.State.ToString().ToLowerInvariant()}";

    private void Line(string text) => page.WriteLine("    " + text);
}
