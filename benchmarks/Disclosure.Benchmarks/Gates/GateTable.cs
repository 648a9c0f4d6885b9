using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>The results of gates as a table: Markdown that also reads well in a terminal.</summary>
internal static class GateTable
{
    private const string Title = "id", Rule = "---";

    /// <summary>The lines above the results.</summary>
    public static IEnumerable<string> Head { get; } =
    [
        Line(Title, "measure", "goal", "gate", "measured", ""),
        Line(Rule, Rule, "---:", "---:", "---:", Rule),
    ];

    /// <summary>The line of a result.</summary>
    public static string Line(GateResult result)
    {
        var gate = result.Gate;
        var bound = gate.IsAtLeast ? "≥ " : "≤ ";
        var note = result.Figure.Note.Length == 0 ? "" : $" ({result.Figure.Note})";
        return Line(
            gate.Id, gate.Measure, bound + Number(gate.Goal, gate.Unit), bound + Number(gate.Limit, gate.Unit),
            Number(result.Figure.Value, gate.Unit), result.Verdict + note);
    }

    private static string Line(string id, string measure, string goal, string limit, string measured, string verdict) =>
        $"| {id,-3} | {measure,-44} | {goal,9} | {limit,9} | {measured,9} | {verdict,-15} |";

    private static string Number(double value, string unit)
    {
        var digits = double.IsInteger(value) || value >= 100 ? "#,0" : value >= 10 ? "0.0" : "0.00";
        return string.Create(CultureInfo.InvariantCulture, $"{value.ToString(digits, CultureInfo.InvariantCulture)} {unit}");
    }
}
