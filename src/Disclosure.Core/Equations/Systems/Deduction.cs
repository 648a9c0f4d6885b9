namespace Disclosure.Equations.Systems;

/// <summary>
/// What equations together leave to unknown cells: bounds are carried from row to row, and rows added up so that unknowns fall away, until nothing
/// changes. Every value that is ruled out is impossible; some that are left may be, too.
/// </summary>
/// <param name="rows">The equations.</param>
/// <param name="ranges">What the cells can hold; it is narrowed.</param>
internal sealed class Deduction(ReadOnlyMemory<SystemRow> rows, CellRanges ranges)
{
    /// <summary>How often rows are gone through, and added up anew: bounds may creep towards each other without end.</summary>
    private const int MaxPasses = 12, MaxEliminations = 3;

    private readonly List<DeductionStep> _steps = [];

    /// <summary>The equations.</summary>
    public ReadOnlySpan<SystemRow> Rows => rows.Span;

    /// <summary>What the cells can hold.</summary>
    public CellRanges Ranges => ranges;

    /// <summary>What was concluded from what, in order.</summary>
    public IReadOnlyList<DeductionStep> Steps => _steps;

    /// <summary>Whether no values at all fulfil the equations.</summary>
    public bool IsContradicted { get; private set; }

    /// <summary>Runs it.</summary>
    /// <exception cref="OverflowException">Numbers got out of range: nothing is concluded.</exception>
    public Deduction Run()
    {
        Carry(rows.Span);
        var isOpen = new bool[ranges.Count];
        var before = int.MaxValue;
        for (var round = 0; round < MaxEliminations && !IsContradicted; round++)
        {
            var open = OpenRows(isOpen);
            var left = isOpen.AsSpan().Count(true);
            if (left == before || open.Length is < 2 or > LinearSystem.MostRows || !Carry(LinearSystem.Eliminate(open, isOpen)) || IsContradicted)
                break;
            before = left; // Rows that are added up anew say more only where fewer cells are open.
            Carry(rows.Span);
        }

        return this;
    }

    private SystemRow[] OpenRows(bool[] isOpen)
    {
        var open = new List<SystemRow>();
        foreach (var row in rows.Span)
        {
            var has = false;
            foreach (var cell in row.Cells)
                has |= isOpen[cell] = ranges.IsOpen(cell);
            if (has)
                open.Add(row);
        }

        return [.. open];
    }

    private bool Carry(ReadOnlySpan<SystemRow> system)
    {
        var (any, changed) = (false, true);
        for (var pass = 0; pass < MaxPasses && changed && !IsContradicted; pass++)
        {
            changed = false;
            foreach (var row in system)
                changed |= Narrow(row);
            any |= changed;
        }

        return any;
    }

    private bool Narrow(SystemRow row)
    {
        var range = RowRange.Of(row, ranges);
        IsContradicted |= !range.HasZero;
        if (IsContradicted || range.SaysNothing)
            return false;
        var changed = false;
        for (var i = 0; i < row.Cells.Length; i++)
            if (ranges.IsOpen(row.Cells[i]))
                changed |= Narrow(row, row.Cells[i], range.Solve(row.Factors[i], ranges, row.Cells[i]));
        return changed;
    }

    private bool Narrow(SystemRow row, int cell, (long Low, long High) bounds)
    {
        if (!ranges.Narrow(cell, bounds))
            return false;
        _steps.Add(new DeductionStep(cell, row, ranges.Low(cell), ranges.High(cell)));
        IsContradicted |= ranges.IsEmpty(cell);
        return true;
    }
}

/// <summary>What a row, and what was known before, leave to a cell.</summary>
internal readonly record struct DeductionStep(int Cell, SystemRow Row, long Low, long High);
