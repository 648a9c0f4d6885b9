using Disclosure.Equations;
using Disclosure.Equations.Systems;

namespace Disclosure.Validation;

/// <summary>
/// What all equations of some tables together say of unknown cells, beyond what each says for itself. Nothing is carried through tables in which an
/// equation fails, and nothing is said where the equations contradict each other: some figure is then wrong, and nobody knows which.
/// </summary>
internal static class CarriedValues
{
    public static void Collect(List<ImpliedValue> implied, ReportContent content, Residual[] residuals)
    {
        var system = ReportSystem.Of(content, residuals);
        if (!Array.Exists(residuals, residual => residual is { Verdict: Verdict.Undecided, Implies: true }) || ReportRanges.Of(content) is not { } report)
            return;
        foreach (var group in system.Groups)
            if (!system.Fails(group) && system.Rows(group) is { Length: > 1 } rows && Deduce(rows, report.Cells) is { IsContradicted: false } deduction)
                Add(implied, content, report, new Derivation(content, system, report, deduction));
    }

    private static Deduction? Deduce(SystemRow[] rows, CellRanges cells)
    {
        try
        {
            return new Deduction(rows, cells.Copy()).Run();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static void Add(List<ImpliedValue> implied, ReportContent content, ReportRanges report, Derivation derivation)
    {
        var alone = EachAlone(derivation.Deduction.Rows, report.Cells);
        foreach (var slot in content.Variant.Cells)
        {
            var (low, high) = (derivation.Deduction.Ranges.Low(slot), derivation.Deduction.Ranges.High(slot));
            if ((low <= alone.Low(slot) && high >= alone.High(slot)) || report.Figure(low) is not { } minimum || report.Figure(high) is not { } maximum)
                continue;
            var last = derivation.LastEquation(slot);
            implied.Add(new ImpliedValue(last.Rule.Id, last.Instance, content.SlotMap.Key(slot), minimum, maximum) { FindSteps = () => derivation.Of(slot) });
        }
    }

    private static CellRanges EachAlone(ReadOnlySpan<SystemRow> rows, CellRanges cells)
    {
        var alone = cells.Copy();
        foreach (var row in rows)
        {
            var range = RowRange.Of(row, cells);
            for (var i = 0; i < row.Cells.Length && !range.SaysNothing; i++)
                if (row.Cells[i] is var cell && cells.IsOpen(cell))
                    alone.Narrow(cell, range.Solve(row.Factors[i], cells, cell));
        }

        return alone;
    }
}
