using Disclosure.Schema;

namespace Disclosure.Equations;

/// <summary>
/// What is left of an equation when its known cells are put in: known + Σ coefficient × unknown = 0, or, for an inequality, ≤, ≥, &lt; or
/// &gt; 0. The default is the residual of an equation that is not asked for, or whose table is not there.
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
    private readonly Bounds _bounds;

    /// <param name="relation">How the sides have to compare.</param>
    /// <param name="known">The sum of the known cells: left side minus right side.</param>
    /// <param name="bounds">How far the unknown ones can move it.</param>
    /// <param name="tolerance">How far from 0 the sum of an equation may be.</param>
    public Residual(Relation relation, decimal known, Bounds bounds, decimal tolerance = 0)
    {
        Known = known;
        _bounds = bounds;
        Verdict = bounds.Unknowns == 0 ? relation.Holds(Math.Abs(known) <= tolerance ? 0 : known) ? Verdict.Pass : Verdict.Fail
            : relation == Relation.Equal ? CanBeZero(tolerance) ? Verdict.Undecided : Verdict.Fail
            : Compare(relation);
        Implies = tolerance == 0;
    }

    private Residual(Residual residual, Verdict verdict)
    {
        this = residual;
        Verdict = verdict;
        Implies = false;
    }

    /// <summary>The residual of figures that cannot be added up, since they are of different units.</summary>
    public static Residual Incomparable { get; } = new(default, Verdict.Undecided);

    /// <summary>The residual of an equation by which its figures were read: it is no proof of itself.</summary>
    public static Residual UsedToRead { get; } = new(default, Verdict.Undecided) { IsUsedToRead = true };

    /// <summary>The residual of an equation that says nothing but whether it holds.</summary>
    public static Residual Decided(bool holds, decimal known) =>
        new(new Residual(default, known, default), holds ? Verdict.Pass : Verdict.Fail);

    /// <summary>Whether the figures were read by it.</summary>
    public bool IsUsedToRead { get; private init; }

    /// <summary>The sum of the known cells: left side minus right side.</summary>
    public decimal Known { get; }

    /// <summary>How many cells are unknown.</summary>
    public int Unknowns => _bounds.Unknowns;

    public Verdict Verdict { get; }

    /// <summary>Whether it says anything of its unknowns: the equation is asked for for certain, and its figures can be added up.</summary>
    public bool Implies { get; } = true;

    /// <summary>Whether unknowns pull both ways, so that any of them can have any value.</summary>
    public bool IsOpen => _bounds is { Unknowns: > 1, CanRise: true, CanFall: true };

    /// <summary>The same where nobody knows whether the equation is asked for: it then proves nothing wrong.</summary>
    public Residual Unasked() => new(this, Verdict == Verdict.Pass ? Verdict.Pass : Verdict.Undecided);

    /// <summary>The value of the only unknown; null for an amount that does not come out even (3a = 1).</summary>
    public decimal? Solve(int coefficient)
    {
        var value = Known == 0 ? 0 : -Known / coefficient;
        return value * coefficient == -Known ? value : null;
    }

    /// <summary>What an unknown is when all the others are 0.</summary>
    /// <param name="coefficient">Its coefficient.</param>
    /// <param name="isWhole">Whether it is a whole number.</param>
    public decimal Maximum(int coefficient, bool isWhole)
    {
        var maximum = Math.Abs(Known) / Math.Abs((decimal)coefficient);
        return isWhole ? decimal.Floor(maximum) : maximum;
    }

    private bool CanBeZero(decimal tolerance) =>
        (Known >= -tolerance || _bounds.CanRise) && (Known <= tolerance || _bounds.CanFall) && (tolerance > 0 || _bounds.Step == 0 || Known % _bounds.Step == 0);

    /// <summary>
    /// An inequality with unknowns: they reach from the known sum without end to one side or to both. So it holds for all values if it holds for
    /// the known sum and they lead away from the boundary, and for none if it does not hold there and they lead away, too.
    /// </summary>
    private Verdict Compare(Relation relation)
    {
        var (leadsIn, leadsOut) = relation is Relation.AtMost or Relation.Below
            ? (_bounds.CanFall, _bounds.CanRise)
            : (_bounds.CanRise, _bounds.CanFall);
        return relation.Holds(Known) ? leadsOut ? Verdict.Undecided : Verdict.Pass : leadsIn ? Verdict.Undecided : Verdict.Fail;
    }
}
