namespace Disclosure.Equations.Systems;

/// <summary>
/// Finds the smallest sets of known cells which, if they had other values, would let all equations hold. An equation that fails has a wrong cell among
/// its own: so the search tries the cells of the shortest one, takes the chosen cell out of the others by adding rows up, and goes on with what still
/// fails. No smallest set is missed.
/// </summary>
/// <param name="rows">The equations.</param>
/// <param name="ranges">What the cells hold; it is not changed.</param>
internal sealed class RepairSearch(SystemRow[] rows, CellRanges ranges)
{
    /// <summary>The most cells of a set.</summary>
    public const int MaxCells = 3;

    /// <summary>How much is looked at and tried, and how many sets are kept, before it gives up.</summary>
    private const int MaxNodes = 20_000, MaxTries = 1_000, MaxSets = 200;

    private readonly List<CellChange[]> _found = [];
    private readonly HashSet<(int, int, int, int)> _tried = [];
    private int _nodes, _tries;

    /// <summary>Whether the search gave up: there may be other sets as small as those found, or smaller.</summary>
    public bool IsExhausted => _nodes > MaxNodes || _tries > MaxTries || _found.Count >= MaxSets;

    /// <summary>Finds the sets, all of one size; none if no set of at most <see cref="MaxCells"/> does it, or there are too many equations.</summary>
    /// <exception cref="OverflowException">Numbers got out of range: nothing is concluded.</exception>
    public IReadOnlyList<CellChange[]> Find()
    {
        if (rows.Length > LinearSystem.MostRows)
            return [];
        var isOpen = new bool[ranges.Count];
        for (var cell = 0; cell < isOpen.Length; cell++)
            isOpen[cell] = ranges.IsOpen(cell);
        var checks = Check.Of(LinearSystem.Eliminate(rows, isOpen), ranges);
        for (var size = 1; size <= MaxCells && _found.Count == 0 && !IsExhausted; size++)
            Search(checks, [], size);
        return _found;
    }

    private void Search(Check[] checks, int[] chosen, int left)
    {
        _nodes++;
        if (IsExhausted)
            return;
        if (Shortest(checks) is not { } failing)
            TryAsIs(checks, chosen, left);
        else if (left == 1)
        {
            foreach (var cell in failing.Cells)
                if (Check.AreMetBy(cell, checks))
                    TryAsIs(checks, [.. chosen, cell], 0);
        }
        else if (left > 1)
        {
            foreach (var cell in failing.Cells)
                Search(Check.Open(checks, cell, failing, ranges), [.. chosen, cell], left - 1);
        }
    }

    private static SystemRow? Shortest(Check[] checks)
    {
        SystemRow? shortest = null;
        foreach (var check in checks)
            if (check.Fails && (shortest is null || check.Row.Cells.Length < shortest.Cells.Length))
                shortest = check.Row;
        return shortest;
    }

    /// <summary>
    /// No check fails: the chosen cells do it, unless they or unknown cells would be no possible values. Then a further one of those is wrong whose
    /// equation cannot hold; where none alone is to blame, of all.
    /// </summary>
    private void TryAsIs(Check[] checks, int[] chosen, int left)
    {
        if (!_tried.Add(KeyOf(chosen, left)) || ++_tries > MaxTries)
            return;
        var open = ranges.Copy();
        foreach (var cell in chosen)
            open.Open(cell);
        var broken = Array.Find(rows, row => !RowRange.Of(row, open).HasZero);
        if (broken is null && !new Deduction(rows, open).Run().IsContradicted)
            Keep(chosen, open);
        else if (left > 0)
            foreach (var cell in Known(broken, chosen))
                Search(Open(checks, cell), [.. chosen, cell], left - 1);
    }

    private Check[] Open(Check[] checks, int cell) =>
        Array.Find(checks, check => check.Row.Factor(cell) != 0).Row is { } pivot ? Check.Open(checks, cell, pivot, ranges) : checks;

    private IEnumerable<int> Known(SystemRow? broken, int[] chosen)
    {
        var known = new SortedSet<int>();
        foreach (var row in broken is null ? rows : [broken])
            foreach (var cell in row.Cells)
                if (!ranges.IsOpen(cell) && !chosen.Contains(cell))
                    known.Add(cell);
        return known;
    }

    private void Keep(int[] chosen, CellRanges open)
    {
        CellChange[] changes = [.. chosen.Order().Select(cell => new CellChange(cell, open.Low(cell), open.High(cell)))];
        if (Array.TrueForAll(changes, change => !change.IsExact || change.Low != ranges.Low(change.Cell)))
            _found.Add(changes);
    }

    private static (int, int, int, int) KeyOf(int[] chosen, int left)
    {
        Span<int> key = [-1, -1, -1];
        chosen.CopyTo(key);
        key[..chosen.Length].Sort();
        return (key[0], key[1], key[2], left);
    }
}
