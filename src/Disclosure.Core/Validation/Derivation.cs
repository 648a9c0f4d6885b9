using Disclosure.Equations.Systems;
using Disclosure.Findings;
using Disclosure.Forms;

namespace Disclosure.Validation;

/// <summary>How a value follows from the equations, step by step.</summary>
internal sealed class Derivation(ReportContent content, ReportSystem system, ReportRanges report, Deduction deduction)
{
    public Deduction Deduction => deduction;

    /// <summary>The last of the equations that were added up in the last step that led to a cell.</summary>
    public Equation LastEquation(int slot) =>
        system.Equations(deduction.Steps.Last(step => step.Cell == slot).Row).Last();

    /// <summary>The steps that lead to what is known of a cell, in order.</summary>
    public IReadOnlyList<string> Of(int slot)
    {
        var needed = new HashSet<int> { slot };
        var steps = new List<string>();
        foreach (var step in deduction.Steps.Reverse())
        {
            if (!needed.Contains(step.Cell))
                continue;
            steps.Add(Word(step));
            foreach (var cell in step.Row.Cells)
                if (report.Cells.IsOpen(cell))
                    needed.Add(cell);
        }

        steps.Reverse();
        return steps;
    }

    private string Word(DeductionStep step)
    {
        var equations = string.Join(" + ", system.Equations(step.Row).Select(equation => $"{equation.Rule.Id} {equation.Instance}"));
        var (key, low, high) = (content.SlotMap.Key(step.Cell), report.Figure(step.Low), report.Figure(step.High));
        var bounds = low == high ? $"{key} = {FigureWords.Of(low!.Value)}" : $"{Bound(low, "", " ≤ ")}{key}{Bound(high, " ≤ ", "")}";
        return $"{bounds} by {equations}";
    }

    private static string Bound(decimal? figure, string before, string behind) => figure is { } known ? before + FigureWords.Of(known) + behind : "";
}
