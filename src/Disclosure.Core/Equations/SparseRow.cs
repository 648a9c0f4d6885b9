using System.Numerics;
using Disclosure.Schema;

namespace Disclosure.Equations;

/// <summary>A row of integers of which most are 0: the others by cell, in the order of the cells. It is written anew without new memory.</summary>
internal sealed class SparseRow
{
    private const int BitsOfStep = 64;

    private int[] _cells = [];
    private BigInteger[] _entries = [];

    public int Count { get; private set; }

    /// <summary>The first cell whose entry is not 0.</summary>
    public int FirstCell => _cells[0];

    /// <summary>Makes it an equation: left side minus right side.</summary>
    public void Set(IReadOnlyList<Term> left, IReadOnlyList<Term> right)
    {
        Count = 0;
        Reserve(left.Count + right.Count);
        for (var i = 0; i < left.Count; i++)
            Add(left[i].Slot, left[i].Coefficient);
        for (var i = 0; i < right.Count; i++)
            Add(right[i].Slot, -right[i].Coefficient);
        Array.Sort(_cells, _entries, 0, Count);
        Join();
    }

    /// <summary>
    /// Makes it row × scale − pivot × factor, so that its entry in their first cell is 0 and left out; divided by what all entries share.
    /// </summary>
    /// <returns>How much work it was: the entries, more for those of many digits.</returns>
    public long SetDifference(SparseRow row, SparseRow pivot)
    {
        Count = 0;
        Reserve(row.Count + pivot.Count);
        var shared = BigInteger.GreatestCommonDivisor(row._entries[0], pivot._entries[0]);
        var (factor, scale) = (row._entries[0] / shared, pivot._entries[0] / shared);
        int own = 1, other = 1;
        while (own < row.Count || other < pivot.Count)
        {
            var cell = Math.Min(own < row.Count ? row._cells[own] : int.MaxValue, other < pivot.Count ? pivot._cells[other] : int.MaxValue);
            var entry = BigInteger.Zero;
            if (own < row.Count && row._cells[own] == cell)
                entry = row._entries[own++] * scale;
            if (other < pivot.Count && pivot._cells[other] == cell)
                entry -= pivot._entries[other++] * factor;
            Add(cell, entry);
        }

        Reduce();
        return (row.Count + pivot.Count) * (long)(1 + Digits(factor) + Digits(scale));
    }

    /// <summary>The same row in memory of its own.</summary>
    public SparseRow Copy() => new() { _cells = _cells.AsSpan(0, Count).ToArray(), _entries = _entries.AsSpan(0, Count).ToArray(), Count = Count };

    private static double Digits(BigInteger entry) => Math.Floor(BigInteger.Log(BigInteger.Abs(entry), 2) / BitsOfStep);

    private void Reserve(int count)
    {
        if (_cells.Length >= count)
            return;
        Array.Resize(ref _cells, 2 * count);
        Array.Resize(ref _entries, 2 * count);
    }

    private void Add(int cell, BigInteger entry)
    {
        if (entry.IsZero)
            return;
        (_cells[Count], _entries[Count]) = (cell, entry);
        Count++;
    }

    /// <summary>Joins entries of one cell, which stand side by side: what <see cref="LikeTerms"/> does, for rows without number.</summary>
    private void Join()
    {
        var (all, at) = (Count, 0);
        Count = 0;
        while (at < all)
        {
            var (cell, sum) = (_cells[at], BigInteger.Zero);
            for (; at < all && _cells[at] == cell; at++)
                sum += _entries[at];
            Add(cell, sum);
        }
    }

    private void Reduce()
    {
        var shared = BigInteger.Zero;
        for (var i = 0; i < Count; i++)
            if ((shared = BigInteger.GreatestCommonDivisor(shared, _entries[i])).IsOne)
                return;
        for (var i = 0; i < Count; i++)
            _entries[i] /= shared;
    }
}
