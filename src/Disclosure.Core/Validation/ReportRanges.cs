using Disclosure.Equations.Systems;
using Disclosure.Schema;

namespace Disclosure.Validation;

/// <summary>The cells of a report in whole units of the last decimal place that any of them uses, so that no amount is rounded.</summary>
internal sealed class ReportRanges
{
    /// <summary>The largest figure, in those units: sums of thousands of them are in range. Larger ones are no counts, and nothing is concluded from them.</summary>
    private const decimal Largest = 1e14m;

    private readonly ReportContent _content;

    private ReportRanges(ReportContent content, long unit)
    {
        _content = content;
        Unit = unit;
        Cells = new CellRanges(content.Slots.Count);
    }

    /// <summary>How many units 1 is: a power of ten.</summary>
    public long Unit { get; }

    /// <summary>What the cells can hold.</summary>
    public CellRanges Cells { get; }

    /// <summary>The cells of a report; null where a figure is too large.</summary>
    public static ReportRanges? Of(ReportContent content)
    {
        var unit = FindUnit(content);
        var ranges = new ReportRanges(content, unit);
        for (var slot = 0; slot < content.Slots.Count; slot++)
            if (!ranges.Enter(slot))
                return null;
        return ranges;
    }

    /// <summary>A number of units as a figure; null where it is no bound.</summary>
    public decimal? Figure(long units) => units is CellRanges.None or CellRanges.NoEnd ? null : (decimal)units / Unit;

    private static long FindUnit(ReportContent content)
    {
        var scale = 0;
        for (var slot = 0; slot < content.Slots.Count; slot++)
            if (!content.Slots[slot].TryGetInteger(out _) && content.Slots[slot].Value is { } value)
                scale = Math.Max(scale, value.Scale);
        var unit = 1L;
        for (; scale > 0; scale--)
            unit *= 10;
        return unit;
    }

    private bool Enter(int slot)
    {
        var (cell, kind) = (_content.Slots[slot], _content.SlotMap.Kind(slot));
        Cells.Define(slot, kind.IsSigned(), kind.IsWhole() ? Unit : 0);
        if (cell.TryGetInteger(out var integer) && Unit == 1)
            Cells.Set(slot, integer);
        else if (cell.State == CellState.Derived || cell.Value is not { } value)
            Cells.Open(slot);
        else if (Math.Abs(value) > Largest / Unit)
            return false;
        else
            Cells.Set(slot, (long)(value * Unit));
        return true;
    }
}
