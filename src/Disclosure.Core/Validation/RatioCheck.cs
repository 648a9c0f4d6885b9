using Disclosure.Equations;
using Disclosure.Forms;
using Disclosure.Schema;

namespace Disclosure.Validation;

/// <summary>
/// An equation whose right side is a ratio: compared without a division, so that nothing is rounded. It is undecided where a cell is unknown or the
/// divisor is 0, and says nothing of unknown cells.
/// </summary>
internal static class RatioCheck
{
    /// <summary>Sums beyond this are no figures of a ratio; their products would be out of range.</summary>
    private const decimal Largest = 1e13m;

    public static Residual Check(Equation equation, ReportContent content)
    {
        if (Sum(equation.Left, content) is not { } left || Sum(equation.Right, content) is not { } right || Sum(equation.Divisor, content) is not { } divisor
            || divisor == 0 || !EquationUnits.Agree([.. equation.Right, .. equation.Divisor], content))
            return Residual.Incomparable;
        var difference = left * divisor - right;
        var holds = equation.Relation == Relation.Equal
            ? Math.Abs(difference) <= equation.Tolerance * Math.Abs(divisor)
            : equation.Relation.Holds(difference * Math.Sign(divisor));
        return Residual.Decided(holds, left - right / divisor);
    }

    /// <summary>A sum; null where a cell is unknown.</summary>
    private static decimal? Sum(Term[] terms, ReportContent content)
    {
        var sum = 0m;
        foreach (var (slot, coefficient) in terms)
            if (content.Slots[slot] is { State: CellState.Number, Value: { } value })
                sum += coefficient * value;
            else
                return null;
        return Math.Abs(sum) <= Largest ? sum : null;
    }
}
