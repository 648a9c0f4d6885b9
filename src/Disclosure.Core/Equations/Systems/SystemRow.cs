using Disclosure.Schema;

namespace Disclosure.Equations.Systems;

/// <summary>A row of a <see cref="LinearSystem"/>: Σ factor × cell = 0, each cell once, in the order of the cells. Immutable.</summary>
internal sealed class SystemRow
{
    /// <summary>How many cells need no memory of their own while rows are added up.</summary>
    private const int MostOnStack = 512;

    private readonly int[] _cells;
    private readonly long[] _factors;

    private SystemRow(int[] cells, long[] factors, RowSet sources)
    {
        _cells = cells;
        _factors = factors;
        Sources = sources;
    }

    /// <summary>An equation.</summary>
    public static SystemRow Of(Term[] terms, int number)
    {
        int[] cells = [.. terms.Select(term => term.Slot)];
        long[] factors = [.. terms.Select(term => (long)term.Coefficient)];
        Array.Sort(cells, factors);
        return new SystemRow(cells, factors, RowSet.Of(number));
    }

    public ReadOnlySpan<int> Cells => _cells;

    public ReadOnlySpan<long> Factors => _factors;

    /// <summary>The equations that it was added up from.</summary>
    public RowSet Sources { get; }

    /// <summary>The factor of a cell; 0 if the row does not have it.</summary>
    public long Factor(int cell) => Array.BinarySearch(_cells, cell) is >= 0 and var at ? _factors[at] : 0;

    /// <summary>This row without a cell: a multiple of another row that has the cell is added.</summary>
    /// <exception cref="OverflowException">A factor is out of range.</exception>
    public SystemRow Without(int cell, SystemRow pivot)
    {
        var (own, other) = (Factor(cell), pivot.Factor(cell));
        var shared = GreatestCommonDivisor(own, other);
        var (scale, factor) = checked((other / shared, -own / shared));
        var most = _cells.Length + pivot._cells.Length;
        var cells = most <= MostOnStack ? stackalloc int[most] : new int[most];
        var factors = most <= MostOnStack ? stackalloc long[most] : new long[most];
        var count = 0;
        for (int i = 0, j = 0; i < _cells.Length || j < pivot._cells.Length;)
        {
            var next = Math.Min(i < _cells.Length ? _cells[i] : int.MaxValue, j < pivot._cells.Length ? pivot._cells[j] : int.MaxValue);
            var sum = 0L;
            if (i < _cells.Length && _cells[i] == next)
                sum = checked(scale * _factors[i++]);
            if (j < pivot._cells.Length && pivot._cells[j] == next)
                sum = checked(sum + factor * pivot._factors[j++]);
            if (sum == 0)
                continue;
            cells[count] = next;
            factors[count++] = sum;
        }

        Reduce(factors[..count]);
        return new SystemRow(cells[..count].ToArray(), factors[..count].ToArray(), Sources.With(pivot.Sources));
    }

    /// <summary>Its sum.</summary>
    /// <exception cref="OverflowException">It is out of range.</exception>
    public long Sum(ReadOnlySpan<long> values)
    {
        var sum = 0L;
        for (var i = 0; i < _cells.Length; i++)
            sum = checked(sum + _factors[i] * values[_cells[i]]);
        return sum;
    }

    /// <summary>Divides by what all factors share.</summary>
    private static void Reduce(Span<long> factors)
    {
        var shared = 0L;
        foreach (var factor in factors)
            if ((shared = GreatestCommonDivisor(shared, factor)) == 1)
                return;
        for (var i = 0; i < factors.Length; i++)
            factors[i] /= shared;
    }

    private static long GreatestCommonDivisor(long one, long other)
    {
        while (other != 0)
            (one, other) = (other, one % other);
        return Math.Abs(one);
    }
}
