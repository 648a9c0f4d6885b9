using Disclosure.Equations;
using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>
/// Finds formulas that say nothing or cannot hold, whatever is filled in: by their coefficients alone, after like terms are joined.
/// </summary>
internal static class FormulaSense
{
    /// <summary>Says so if a formula has no sense.</summary>
    /// <param name="at">The formula.</param>
    /// <param name="row">Its terms, joined (<see cref="LikeTerms"/>).</param>
    /// <param name="relation">How the sides have to compare.</param>
    /// <param name="areCounts">Whether no cell of it can be negative.</param>
    /// <param name="errors">Takes the warning.</param>
    public static void Check<TCell>(
        SchemaText at, IEnumerable<(TCell Cell, long Coefficient)> row, Relation relation, bool areCounts, SchemaErrors errors)
    {
        // Left minus right is 0 where all cells are.
        var bounds = default(Bounds);
        foreach (var (_, factor) in row)
            bounds.Add(factor, isSigned: !areCounts, isWhole: true);
        var verdict = new Residual(relation, 0, bounds).Verdict;
        if (verdict == Verdict.Pass)
            errors.SaysNothing(at, "this holds whatever the cells are; correct it or leave it out");
        else if (verdict == Verdict.Fail)
            errors.NeverHolds(at, "this holds for no figures: a count is never below 0");
        else if (relation switch { Relation.Equal => bounds.CanRise != bounds.CanFall, Relation.AtMost => !bounds.CanFall, Relation.AtLeast => !bounds.CanRise, _ => false })
            errors.NeverHolds(at, "this holds only where all cells that are left in it are 0; a term may be on the wrong side");
    }
}
