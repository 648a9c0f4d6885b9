using Disclosure.Equations.Systems;
using Disclosure.Forms;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Resolution;

/// <summary>
/// Settles by the equations of the form what the document's own text leaves open: figures that run together. They are cut as the equations want it if only
/// one way fulfils all of a table, and no other would if any one figure of the table were misprinted.
/// </summary>
internal sealed class Settler
{
    /// <summary>A cell in fewer equations could be anything that makes up for another.</summary>
    private const int MinEquations = 2;

    private readonly EditionVariant _variant;
    private readonly CellSlots _slots;
    private readonly SourceDocument _document;
    private readonly CellRanges _cells;

    private Settler(EditionVariant variant, CellSlots slots, SourceDocument document)
    {
        _variant = variant;
        _slots = slots;
        _document = document;
        _cells = new CellRanges(slots.Count);
        for (var slot = 0; slot < slots.Count; slot++)
        {
            _cells.Define(slot, isSigned: false, step: 1);
            if (slots[slot].TryGetInteger(out var number))
                _cells.Set(slot, number);
            else
                _cells.Open(slot);
        }
    }

    /// <summary>Settles what can be settled.</summary>
    /// <returns>The cells that were: they are derived now.</returns>
    public static IReadOnlyList<int> Settle(EditionVariant variant, Assignment tables, SourceDocument document)
    {
        var settled = new List<int>();
        if (tables.Candidates.Any(static candidates => candidates.IsRun))
            foreach (var rows in LinearSystem.Connected(variant.EquationSystem.Plain))
                new Settler(variant, tables.Slots, document).Settle(rows, tables.Candidates, settled);
        return settled;
    }

    private void Settle(SystemRow[] rows, IEnumerable<CandidateCells> candidates, List<int> settled)
    {
        DigitRun[] runs = [.. candidates.Where(one => one.IsRun && IsTied(one, rows)).Distinct().Select(Run)];
        if (runs.Length == 0 || Array.Exists(runs, run => run.Cuts is []) || !Array.TrueForAll(rows, row => RowRange.Of(row, _cells).HasZero))
            return;
        try
        {
            var search = new CutSearch(rows, _cells, runs);
            if (search.Find() is [var only] && IsRobust(search, rows))
                foreach (var (run, cut) in runs.Zip(only))
                    Write(run, cut, settled);
        }
        catch (OverflowException)
        {
            // Figures out of range settle nothing.
        }
    }

    private bool IsTied(CandidateCells run, SystemRow[] rows) => Enumerable.Range(run.Slot, run.SlotCount).All(slot =>
        _slots[slot].State is CellState.Ambiguous or CellState.Number && _variant.Edition.Slots.Kind(slot) == ValueKind.Count
        && rows.Count(row => row.Factor(slot) != 0) >= MinEquations);

    private DigitRun Run(CandidateCells run)
    {
        SourceSpan[] parts = [.. Enumerable.Range(run.Cell, run.CellCount).Select(cell => new SourceSpan(_document.Cells[cell].Offset, _document.Cells[cell].Length))];
        return new DigitRun([.. Enumerable.Range(run.Slot, run.SlotCount)], new DigitCutter(_document.Text, parts, run.SlotCount));
    }

    /// <summary>Whether there is no second way even if one figure of the table were wrong, whichever it is.</summary>
    private static bool IsRobust(CutSearch search, SystemRow[] rows)
    {
        foreach (var cell in rows.SelectMany(row => row.Cells.ToArray()).Distinct())
            if (search.Find(wrong: cell).Count != 1 || search.IsExhausted)
                return false;
        return !search.IsExhausted;
    }

    private void Write(DigitRun run, RunCut cut, List<int> settled)
    {
        for (var at = 0; at < run.Slots.Length; at++)
        {
            if (_slots[run.Slots[at]].State != CellState.Ambiguous)
                continue;
            _slots[run.Slots[at]] = new CellSlot(CellState.Derived, cut.Places[at].Offset, cut.Places[at].Length, cut.Values[at]);
            settled.Add(run.Slots[at]);
        }
    }
}
