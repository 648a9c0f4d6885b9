using Disclosure.Schema;

namespace Disclosure.Equations;

/// <summary>
/// Equations as sparse rows of integers. Rows are reduced one after the other without fractions, so that what is found to
/// follow from the rows before is proved, and nothing is rounded.
/// </summary>
internal sealed class Elimination
{
    /// <summary>
    /// How many entries may be reckoned: many times what forms on paper need, and soon done. Rows may fill up as they are reduced, and their
    /// entries grow, so no bound on the equations would bound the work.
    /// </summary>
    public const int MaxSteps = 2_000_000;

    private readonly Dictionary<int, SparseRow> _pivots = [];
    private SparseRow _row = new(), _next = new();
    private long _steps;

    /// <summary>Whether the bound was reached: of the equations from there on it is not known whether they follow.</summary>
    public bool IsExhausted => _steps > MaxSteps;

    /// <summary>Adds an equation.</summary>
    /// <returns>Whether it is proved to follow from those before it. An equation without terms does not count as one.</returns>
    public bool Follows(IReadOnlyList<Term> left, IReadOnlyList<Term> right)
    {
        _steps += left.Count + right.Count;
        if (IsExhausted)
            return false;
        _row.Set(left, right);
        if (_row.Count == 0)
            return false;
        while (_pivots.TryGetValue(_row.FirstCell, out var pivot))
        {
            _steps += _next.SetDifference(_row, pivot);
            (_row, _next) = (_next, _row);
            if (_row.Count == 0 || IsExhausted)
                return _row.Count == 0;
        }

        _pivots.Add(_row.FirstCell, _row.Copy());
        return false;
    }
}
