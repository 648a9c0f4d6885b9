using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>
/// Makes drawn figures fulfil the equations of an edition. An equation with one cell alone on a side defines that cell as a total.
/// The others are balanced by adding what one side lacks to a cell that nothing defines; an equation of totals alone follows from the rest.
/// </summary>
internal sealed class FigureBalance
{
    private readonly Random _random;
    private readonly Dictionary<int, Term[]> _totals = [];
    private readonly List<(Term[] Left, Term[] Right)> _balances = [];

    public FigureBalance(EditionDefinition edition, IReadOnlySet<int> printed, Random random)
    {
        _random = random;
        foreach (var equation in edition.Rules.SelectMany(rule => rule.Equations).Where(IsPlain))
        {
            Term[] left = [.. equation.Left.Where(term => printed.Contains(term.Slot))];
            Term[] right = [.. equation.Right.Where(term => printed.Contains(term.Slot))];
            if (!Defines(left, right) && !Defines(right, left))
                _balances.Add((left, right));
        }
    }

    /// <summary>Changes the figures so that all equations hold.</summary>
    public void Balance(decimal[] figures)
    {
        foreach (var (left, right) in _balances.OrderBy(balance => HasFreeCell(balance.Left, balance.Right) ? 0 : 1))
        {
            HashSet<int> known = [];
            var difference = Sum(left, figures, known) - Sum(right, figures, known);
            if (difference == 0)
                continue;
            var raised = FreeCell(difference > 0 ? right : left)
                ?? throw new InvalidOperationException("The schema ties totals together, with no cell left to balance them by.");
            figures[raised] += Math.Abs(difference);
        }

        HashSet<int> summed = [];
        foreach (var total in _totals.Keys)
            Figure(total, figures, summed);
    }

    /// <summary>Inequalities and rules with a condition are left to chance.</summary>
    private static bool IsPlain(EquationDefinition equation) => equation is { Relation: Relation.Equal, Condition: null, Divisor.Count: 0, Tolerance: 0 };

    private bool Defines(Term[] side, Term[] other) =>
        side is [{ Coefficient: 1 }] && other.All(term => term.Coefficient > 0) && _totals.TryAdd(side[0].Slot, other);

    private bool HasFreeCell(Term[] left, Term[] right) => left.Concat(right).Any(IsFree);

    private bool IsFree(Term term) => term.Coefficient == 1 && !_totals.ContainsKey(term.Slot);

    private int? FreeCell(Term[] side)
    {
        int[] free = [.. side.Where(IsFree).Select(term => term.Slot)];
        return free.Length == 0 ? null : free[_random.Next(free.Length)];
    }

    private decimal Sum(Term[] terms, decimal[] figures, HashSet<int> known) =>
        terms.Sum(term => term.Coefficient * Figure(term.Slot, figures, known));

    private decimal Figure(int slot, decimal[] figures, HashSet<int> known)
    {
        if (_totals.TryGetValue(slot, out var parts) && known.Add(slot))
            figures[slot] = Sum(parts, figures, known);
        return figures[slot];
    }
}
