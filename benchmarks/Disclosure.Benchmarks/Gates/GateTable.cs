using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>The results of gates as a table: Markdown that also reads well in a terminal.</summary>
internal static class GateTable
{
    private const string Title = "id", Rule = "---";

    /// <summary>The lines of the table.</summary>
    public static IEnumerable<string> Lines(IEnumerable<GateResult> results) =>
    [
        Line(Title, "measure", "goal", "gate", "median", "tries", ""),
        Line(Rule, Rule, "---:", "---:", "---:", "---:", Rule),
        .. results.Select(Line),
    ];

    /// <summary>A figure with its unit.</summary>
    public static string Number(double value, string unit) => $"{Number(value)} {unit}";

    /// <summary>The line of a result.</summary>
    private static string Line(GateResult result)
    {
        var gate = result.Gate;
        var bound = gate.IsAtLeast ? "≥ " : "≤ ";
        var note = result.Figure.Note.Length == 0 ? "" : $" ({result.Figure.Note})";
        return Line(
            gate.Id, gate.Measure, bound + Number(gate.Goal, gate.Unit), bound + Number(gate.Limit, gate.Unit),
            Number(result.Figure.Value, gate.Unit), string.Join(' ', result.Tries.Select(figure => Number(figure.Value))), result.Verdict + note);
    }

    private static string Line(string id, string measure, string goal, string limit, string median, string tries, string verdict) =>
        $"| {id,-3} | {measure,-44} | {goal,9} | {limit,9} | {median,9} | {tries,17} | {verdict,-15} |";

    private static string Number(double value)
    {
        var digits = double.IsInteger(value) || value >= 100 ? "#,0" : value >= 10 ? "0.0" : "0.00";
        return value.ToString(digits, CultureInfo.InvariantCulture);
    }
}
