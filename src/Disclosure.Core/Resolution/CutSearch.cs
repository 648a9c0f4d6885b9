using Disclosure.Equations.Systems;

namespace Disclosure.Resolution;

/// <summary>
/// Finds the ways to cut all runs of a table with which every equation can hold. A cut goes that no cuts of the others suit; where several are left, each
/// is tried.
/// </summary>
/// <param name="rows">The equations.</param>
/// <param name="cells">What the cells of the table hold; those of the runs are unknown.</param>
/// <param name="runs">The runs.</param>
internal sealed class CutSearch(SystemRow[] rows, CellRanges cells, DigitRun[] runs)
{
    /// <summary>How many cuts are tried before the search gives up.</summary>
    private const int MaxTries = 150_000;

    private readonly SystemRow[][] _rows = [.. runs.Select(run => Touching(rows, run))];
    private readonly List<RunCut[]> _found = [];
    private int _wrong, _tries;
    private bool _hasTooMany;

    /// <summary>Whether the search gave up, so that nothing is known.</summary>
    public bool IsExhausted => _hasTooMany || _tries > MaxTries;

    /// <summary>Finds up to two ways.</summary>
    /// <param name="wrong">A cell that may hold anything, whatever is printed; -1 for none.</param>
    public IReadOnlyList<RunCut[]> Find(int wrong = -1)
    {
        _found.Clear();
        _wrong = wrong;
        var ranges = cells.Copy();
        if (wrong >= 0)
            ranges.Open(wrong);
        var bounds = new Deduction(rows, ranges.Copy()).Run();
        if (!bounds.IsContradicted)
            Search([.. runs.Select(run => Cuts(run, bounds.Ranges))], ranges);
        return _found;
    }

    /// <summary>The ways to cut a run whose figures are as the equations allow them to be, whatever the other runs hold.</summary>
    private IReadOnlyList<RunCut> Cuts(DigitRun run, CellRanges bounds)
    {
        var cuts = run.Cuts ?? run.Cutter.All(Bounds);
        _hasTooMany |= cuts is null;
        return [.. (cuts ?? []).Where(cut => Enumerable.Range(0, run.Slots.Length).All(at => Bounds(at) is var (low, high) && cut.Values[at] >= low && cut.Values[at] <= high))];

        (long Low, long High) Bounds(int figure) =>
            run.Slots[figure] == _wrong ? (0, long.MaxValue) : (bounds.Low(run.Slots[figure]), bounds.High(run.Slots[figure]));
    }

    private void Search(IReadOnlyList<RunCut>[] cuts, CellRanges ranges)
    {
        if (_found.Count > 1 || !Narrow(cuts, ranges))
            return;
        var open = -1;
        for (var run = 0; run < cuts.Length; run++)
            if (cuts[run].Count > 1 && (open < 0 || cuts[run].Count < cuts[open].Count))
                open = run;
        if (open < 0)
        {
            if (!new Deduction(rows, ranges.Copy()).Run().IsContradicted)
                _found.Add([.. cuts.Select(ways => ways[0])]);
            return;
        }

        foreach (var cut in cuts[open])
        {
            var chosen = cuts.ToArray();
            chosen[open] = [cut];
            Search(chosen, ranges.Copy());
        }
    }

    /// <summary>Leaves cuts out until all that are left suit what is left of the others; false if a run has none.</summary>
    private bool Narrow(IReadOnlyList<RunCut>[] cuts, CellRanges ranges)
    {
        for (var run = 0; run < runs.Length; run++)
            Limit(runs[run], cuts[run], ranges);
        for (var changed = true; changed && !IsExhausted;)
        {
            changed = false;
            for (var run = 0; run < runs.Length; run++)
            {
                var left = cuts[run].Where(cut => Suits(run, cut, ranges)).ToArray();
                Limit(runs[run], left, ranges);
                changed |= left.Length < cuts[run].Count;
                cuts[run] = left;
                if (left.Length == 0)
                    return false;
            }
        }

        return !IsExhausted;
    }

    private bool Suits(int run, RunCut cut, CellRanges ranges)
    {
        _tries++;
        Limit(runs[run], [cut], ranges);
        foreach (var row in _rows[run])
            if (!RowRange.Of(row, ranges).HasZero)
                return false;
        return true;
    }

    /// <summary>Lets the cells of a run hold what some cuts give them.</summary>
    private void Limit(DigitRun run, IReadOnlyList<RunCut> cuts, CellRanges ranges)
    {
        for (var at = 0; at < run.Slots.Length; at++)
        {
            if (run.Slots[at] == _wrong)
                continue;
            var (low, high) = (long.MaxValue, long.MinValue);
            foreach (var cut in cuts)
                (low, high) = (Math.Min(low, cut.Values[at]), Math.Max(high, cut.Values[at]));
            ranges.Limit(run.Slots[at], low, high);
        }
    }

    /// <summary>The equations over cells of a run, first those with the fewest others.</summary>
    private static SystemRow[] Touching(SystemRow[] rows, DigitRun run) =>
    [
        .. from row in rows
           let own = run.Slots.Count(slot => row.Factor(slot) != 0)
           where own > 0
           orderby row.Cells.Length - own
           select row,
    ];
}
