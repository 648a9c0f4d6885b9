using System.Numerics;
using Disclosure.Schema;
using Disclosure.Values;

namespace Disclosure.Validation;

/// <summary>
/// What is left of an equation when its known cells are put in: known + Σ coefficient × unknown = 0, or, for an
/// inequality, ≤, ≥, &lt; or &gt; 0. A cell in any state but
/// <see cref="CellState.Number"/> is an unknown: an integer from 0, any integer, or an amount from 0, as its column says.
/// The default is the residual of an equation that is not asked for, or whose table is not there.
/// </summary>
/// <remarks>
/// That counts are integers is used as far as the greatest common divisor of the coefficients goes. So the verdict is exact wherever all
/// coefficients are 1 or −1, or only one cell is unknown. Otherwise an equation may be called undecided that no integers fulfil
/// (2a + 3b = 1), but never failed or passed wrongly. A figure has at most 19 digits and a decimal holds 28: the sum of 8,000 of the
/// longest figures, each with the largest factor of the schema language (1,000,000), still fits, and nothing is rounded unless the
/// longest figures and the longest fractions meet.
/// </remarks>
internal readonly struct Residual
{
    private Residual(Relation relation, decimal known, int unknowns, bool canRise, bool canFall, int step)
    {
        Known = known;
        Unknowns = unknowns;
        CanRise = canRise;
        CanFall = canFall;
        Verdict = unknowns == 0 ? relation.Holds(known) ? Verdict.Pass : Verdict.Fail
            : relation == Relation.Equal ? CanBeZero(step) ? Verdict.Undecided : Verdict.Fail
            : Compare(relation);
    }

    private Residual(Residual residual)
    {
        this = residual;
        Verdict = residual.Verdict == Verdict.Pass ? Verdict.Pass : Verdict.Undecided;
        IsAsked = false;
    }

    /// <summary>The sum of the known cells: left side minus right side.</summary>
    public decimal Known { get; }

    /// <summary>How many cells are unknown.</summary>
    public int Unknowns { get; }

    /// <summary>Whether some unknown can raise the sum; there is then no limit to it.</summary>
    public bool CanRise { get; }

    /// <summary>Whether some unknown can lower the sum; there is then no limit to it.</summary>
    public bool CanFall { get; }

    public Verdict Verdict { get; }

    /// <summary>Whether it is certain that the equation is asked for: it has no condition, or one that is known to hold.</summary>
    public bool IsAsked { get; } = true;

    public static Residual Of(Equation equation, CellSlots slots, ValidationPlan plan)
    {
        if (equation.Condition is not { } condition)
            return OfCells(equation, slots, plan);
        return slots[condition.Slot].Value is not { } value ? new Residual(OfCells(equation, slots, plan))
            : condition.Relation.Holds(value - condition.Number) ? OfCells(equation, slots, plan)
            : default;
    }

    private static Residual OfCells(Equation equation, CellSlots slots, ValidationPlan plan)
    {
        var (known, whole) = (0m, (Int128)0);
        var (unknowns, step) = (0, 0);
        var (canRise, canFall, isWhole) = (false, false, true);
        foreach (var (slot, coefficient) in equation.Row)
        {
            var cell = slots[slot];
            if (cell.TryGetInteger(out var integer))
            {
                whole += (long)coefficient * integer;
            }
            else if (cell.Value is { } value)
            {
                known += coefficient * value;
            }
            else
            {
                var kind = plan.Kind(slot);
                unknowns++;
                canRise |= coefficient > 0 || kind == ValueKind.SignedCount;
                canFall |= coefficient < 0 || kind == ValueKind.SignedCount;
                isWhole &= kind != ValueKind.Money;
                step = (int)BigInteger.GreatestCommonDivisor(step, coefficient);
            }
        }

        return new Residual(equation.Relation, known + (decimal)whole, unknowns, canRise, canFall, isWhole ? step : 0);
    }
    private bool CanBeZero(int step) => (Known >= 0 || CanRise) && (Known <= 0 || CanFall) && (step == 0 || Known % step == 0);

    /// <summary>
    /// An inequality with unknowns: they reach from the known sum without end to one side or to both. So it holds for all values if it holds for
    /// the known sum and they lead away from the boundary, and for none if it does not hold there and they lead away, too.
    /// </summary>
    private Verdict Compare(Relation relation)
    {
        var (leadsIn, leadsOut) = relation is Relation.AtMost or Relation.Below ? (CanFall, CanRise) : (CanRise, CanFall);
        return relation.Holds(Known) ? leadsOut ? Verdict.Undecided : Verdict.Pass : leadsIn ? Verdict.Undecided : Verdict.Fail;
    }
}
