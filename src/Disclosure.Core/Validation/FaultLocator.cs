using Disclosure.Equations;
using Disclosure.Equations.Systems;
using Disclosure.Forms;

namespace Disclosure.Validation;

/// <summary>Finds which printed figures can be wrong where equations fail. Faults that have nothing to do with each other are causes of their own.</summary>
internal sealed class FaultLocator
{
    /// <summary>In how many parts of a report that have nothing to do with each other faults are looked for.</summary>
    private const int MaxParts = 50;

    private readonly ReportContent _content;
    private readonly ReportSystem _system;
    private readonly ReportRanges _report;
    private readonly List<FaultCause> _causes = [];
    private int _parts;

    private FaultLocator(ReportContent content, ReportSystem system, ReportRanges report)
    {
        _content = content;
        _system = system;
        _report = report;
    }

    /// <summary>The causes that were found, in the order of the schema.</summary>
    public static IReadOnlyList<FaultCause> Find(ReportContent content, Residual[] residuals)
    {
        var system = ReportSystem.Of(content, residuals);
        if (ReportRanges.Of(content) is not { } report)
            return [];
        var locator = new FaultLocator(content, system, report);
        foreach (var group in system.Groups)
            if (system.Fails(group))
                foreach (var rows in LinearSystem.Connected(system.Rows(group)))
                    locator.Locate(rows);
        return locator._causes;
    }

    private void Locate(SystemRow[] rows)
    {
        SystemRow[] failing = [.. rows.Where(_system.Fails)];
        if (failing.Length == 0 || ++_parts > MaxParts)
            return;
        try
        {
            var search = new RepairSearch(rows, _report.Cells);
            var sets = search.Find();
            var lines = sets is [{ Length: 1 }, ..] ? [] : new LineFaults(_content.Variant, rows, _report.Cells).Find();
            if (lines.Count > 0)
                Add(failing, [.. sets.Select(set => new Fault(set)), .. lines], isCertain: false);
            else
                foreach (var (part, of) in CauseSplit.Of(rows, failing, sets))
                    Add(part, [.. of.Select(set => new Fault(set))], !search.IsExhausted);
        }
        catch (OverflowException)
        {
            // Numbers out of range are no counts, and where they come from nobody can tell.
        }
    }

    private void Add(SystemRow[] failing, Fault[] faults, bool isCertain)
    {
        if (faults.Length == 0)
            return;
        Equation[] equations = [.. failing.SelectMany(_system.Equations)];
        isCertain &= faults is [{ IsExact: true }];
        var words = new FaultWords(_content, _report, equations);
        _causes.Add(new FaultCause(_causes.Count + 1, equations, words.Repairs(faults, _causes.Count + 1, isCertain)));
    }
}
