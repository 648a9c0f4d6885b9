using System.Numerics;
using Disclosure.Schema;

namespace Disclosure.Equations;

/// <summary>
/// Equations as sparse rows of integers. Rows are reduced one after the other without fractions, so that what is found to
/// follow from the rows before is proved, and nothing is rounded.
/// </summary>
internal sealed class Elimination
{
    /// <summary>
    /// How many entries may be reckoned: many times what forms on paper need, and soon done. Beyond it rows are taken to be independent.
    /// </summary>
    private const int Budget = 2_000_000;

    private readonly Dictionary<int, SortedDictionary<int, BigInteger>> _pivots = [];
    private long _spent;

    /// <summary>Adds an equation.</summary>
    /// <returns>Whether it follows from those before it. An equation without terms does not count as one.</returns>
    public bool Follows(IReadOnlyList<Term> left, IReadOnlyList<Term> right)
    {
        _spent += left.Count + right.Count;
        if (_spent > Budget)
            return false;
        var row = new SortedDictionary<int, BigInteger>();
        foreach (var (cell, coefficient) in LikeTerms.Join(left.Select(term => (term.Slot, term.Coefficient)), right.Select(term => (term.Slot, term.Coefficient))))
            row.Add(cell, coefficient);
        if (row.Count == 0)
            return false;
        while (row.Count > 0 && _spent < Budget)
        {
            var first = row.First().Key;
            if (!_pivots.TryGetValue(first, out var pivot))
            {
                _pivots.Add(first, row);
                return false;
            }

            Subtract(row, pivot, row[first], pivot[first]);
        }

        return row.Count == 0;
    }

    /// <summary>Replaces a row by row × scale − pivot × factor, divided by what all entries share.</summary>
    private void Subtract(SortedDictionary<int, BigInteger> row, SortedDictionary<int, BigInteger> pivot, BigInteger factor, BigInteger scale)
    {
        _spent += (row.Count + pivot.Count) * (1L + (factor.ToByteArray().Length + scale.ToByteArray().Length) / 8);
        foreach (var slot in row.Keys.ToArray())
            row[slot] *= scale;
        foreach (var entry in pivot)
            Add(row, entry.Key, -factor * entry.Value);
        var shared = BigInteger.Zero;
        foreach (var value in row.Values)
            if ((shared = BigInteger.GreatestCommonDivisor(shared, value)).IsOne)
                return;
        foreach (var slot in row.Keys.ToArray())
            row[slot] /= shared;
    }

    private static void Add(SortedDictionary<int, BigInteger> row, int slot, BigInteger value)
    {
        row.TryGetValue(slot, out var old);
        if ((old + value).IsZero)
            row.Remove(slot);
        else
            row[slot] = old + value;
    }
}
