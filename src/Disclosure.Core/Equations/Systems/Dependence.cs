namespace Disclosure.Equations.Systems;

/// <summary>
/// How few cells of a system can change together without any equation noticing: the distance of the code that the equations are. One less wrong cells are
/// always detected, and as many unknown ones are always recovered.
/// </summary>
internal static class Dependence
{
    /// <summary>Distances up to this are told apart.</summary>
    public const int Most = 4;

    /// <summary>Beyond so many cells only distances up to 2 are told apart: trying all pairs would take long.</summary>
    private const int MostCells = 600;

    /// <summary>The distance; <see cref="Most"/> + 1, or 3 of a large system, where it is at least that.</summary>
    public static int Distance(SystemRow[] rows)
    {
        int[] cells = [.. rows.SelectMany(row => row.Cells.ToArray()).Distinct()];
        var most = cells.Length > MostCells ? 2 : Most;
        for (var distance = 1; distance <= most; distance++)
            if (IsReached(rows, cells, distance))
                return distance;
        return most + 1;
    }

    /// <summary>How many equations do not follow from the others.</summary>
    public static int Rank(SystemRow[] rows, int cellCount)
    {
        var isOpen = new bool[cellCount];
        Array.Fill(isOpen, true);
        return LinearSystem.Eliminate(rows, isOpen).Count(row => row.Cells.Length > 0);
    }

    /// <summary>Whether so many cells, or fewer, can make up for each other: for one, whether a cell is in no equation; for two, whether they always go together.</summary>
    private static bool IsReached(SystemRow[] rows, ReadOnlySpan<int> cells, int count)
    {
        if (count <= 2)
            return HasAlike(rows, cells, count);
        for (var i = 0; i + 1 < cells.Length; i++)
            if (IsReached(Without(rows, cells[i]), cells[(i + 1)..], count - 1))
                return true;
        return false;
    }

    private static SystemRow[] Without(SystemRow[] rows, int cell)
    {
        var pivot = Array.Find(rows, row => row.Factor(cell) != 0);
        return pivot is null ? rows : [.. rows.Where(row => row != pivot).Select(row => row.Factor(cell) == 0 ? row : row.Without(cell, pivot))];
    }

    private static bool HasAlike(SystemRow[] rows, ReadOnlySpan<int> cells, int count)
    {
        var columns = new HashSet<string>();
        foreach (var cell in cells)
        {
            var column = Column(rows, cell);
            if (column.Length == 0 || (!columns.Add(column) && count == 2))
                return true;
        }

        return false;
    }

    /// <summary>In which equations a cell is, and how its factors there relate; the same for cells that always go together.</summary>
    private static string Column(SystemRow[] rows, int cell)
    {
        var (column, first) = (new System.Text.StringBuilder(), 0L);
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].Factor(cell) is not (not 0 and var factor))
                continue;
            first = first == 0 ? factor : first;
            var shared = (long)System.Numerics.BigInteger.GreatestCommonDivisor(first, factor) * Math.Sign(first);
            column.Append(System.Globalization.CultureInfo.InvariantCulture, $"{row}:{factor / shared}/{first / shared} ");
        }

        return column.ToString();
    }
}
