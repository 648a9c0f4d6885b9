using Disclosure.Schema;

namespace Disclosure.Equations.Systems;

/// <summary>
/// Equations over the cells of a report, as rows of integers: what is deduced, settled and located is reckoned with them. Exact; where numbers get
/// out of range, an <see cref="OverflowException"/> says so, and nothing is concluded. Immutable.
/// </summary>
/// <param name="rows">The equations: left side minus right side, each cell once.</param>
/// <param name="cellCount">How many cells there are.</param>
internal sealed class LinearSystem(IEnumerable<Term[]> rows, int cellCount)
{
    /// <summary>Adding rows up takes as long as their number squared: no larger system is treated so.</summary>
    public const int MostRows = 1_000;

    /// <summary>The equations.</summary>
    public SystemRow[] Rows { get; } = [.. rows.Select(SystemRow.Of)];

    /// <summary>How many cells there are, in equations or not.</summary>
    public int CellCount { get; } = cellCount;

    /// <summary>
    /// Brings rows to a form in which open cells stand as far apart as can be: each row is left with one open cell that no other has, or with none. An
    /// open cell that is determined is the only one of its row; a row without any is a check on the known cells.
    /// </summary>
    public static SystemRow[] Eliminate(ReadOnlySpan<SystemRow> rows, ReadOnlySpan<bool> isOpen)
    {
        var reduced = rows.ToArray();
        Array.Sort(reduced, static (one, other) => one.Cells.Length - other.Cells.Length); // Short rows first: they make others little longer.
        var uses = Uses(rows, isOpen.Length);
        for (var row = 0; row < reduced.Length; row++)
        {
            var pivot = Pivot(reduced[row], isOpen, uses);
            for (var other = 0; pivot >= 0 && other < reduced.Length; other++)
                if (other != row && reduced[other].Factor(pivot) != 0)
                    reduced[other] = reduced[other].Without(pivot, reduced[row]);
        }

        return reduced;
    }

    /// <summary>In how many rows each cell is.</summary>
    private static int[] Uses(ReadOnlySpan<SystemRow> rows, int cellCount)
    {
        var uses = new int[cellCount];
        foreach (var row in rows)
            foreach (var cell in row.Cells)
                uses[cell]++;
        return uses;
    }

    /// <summary>The open cell of a row that fewest rows have, so that few rows become longer: the last of those, which is often a total. -1 if none is open.</summary>
    private static int Pivot(SystemRow row, ReadOnlySpan<bool> isOpen, int[] uses)
    {
        var pivot = -1;
        foreach (var cell in row.Cells)
            if (isOpen[cell] && (pivot < 0 || uses[cell] <= uses[pivot]))
                pivot = cell;
        return pivot;
    }

    /// <summary>Rows by what ties them together: those with a cell in common stand in one list, in their order.</summary>
    public static IEnumerable<SystemRow[]> Connected(SystemRow[] rows)
    {
        var (parents, first) = (Enumerable.Range(0, rows.Length).ToArray(), new Dictionary<int, int>());
        for (var row = 0; row < rows.Length; row++)
            foreach (var cell in rows[row].Cells)
                if (!first.TryAdd(cell, row))
                    parents[Root(parents, row)] = Root(parents, first[cell]);
        return rows.Select((row, index) => (row, index)).GroupBy(row => Root(parents, row.index), row => row.row).Select(part => part.ToArray());
    }

    private static int Root(int[] parents, int row)
    {
        while (parents[row] != row)
            row = parents[row] = parents[parents[row]];
        return row;
    }
}
