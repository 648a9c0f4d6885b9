using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>
/// Finds formulas that say nothing or cannot hold, whatever is filled in: by their coefficients alone, after like terms are joined.
/// </summary>
internal static class FormulaSense
{
    /// <summary>Says so if a formula has no sense.</summary>
    /// <param name="at">The formula.</param>
    /// <param name="row">Its joined coefficients, left side minus right side; none is 0.</param>
    /// <param name="relation">How the sides have to compare.</param>
    /// <param name="areCounts">Whether no cell of it can be negative.</param>
    /// <param name="errors">Takes the warning.</param>
    public static void Check(SchemaText at, IReadOnlyCollection<long> row, Relation relation, bool areCounts, SchemaErrors errors)
    {
        // Whether left minus right can be above or below 0; it is 0 where all cells are.
        var canRise = row.Any(factor => factor > 0 || !areCounts);
        var canFall = row.Any(factor => factor < 0 || !areCounts);
        var (always, never) = relation switch
        {
            Relation.AtMost => (!canRise, false),
            Relation.AtLeast => (!canFall, false),
            Relation.Below => (false, !canFall),
            Relation.Above => (false, !canRise),
            _ => (!canRise && !canFall, false),
        };
        if (always)
            errors.SaysNothing(at, "this holds whatever the cells are; correct it or leave it out");
        else if (never)
            errors.NeverHolds(at, "this holds for no figures: a count is never below 0");
        else if (relation switch { Relation.Equal => canRise != canFall, Relation.AtMost => !canFall, Relation.AtLeast => !canRise, _ => false })
            errors.NeverHolds(at, "this holds only where all cells that are left in it are 0; a term may be on the wrong side");
    }

    /// <summary>Joins the terms of the two sides.</summary>
    public static IReadOnlyCollection<long> Join<TKey>(
        IEnumerable<(TKey Key, int Coefficient)> left, IEnumerable<(TKey Key, int Coefficient)> right) =>
    [
        .. left.Select(term => (term.Key, Coefficient: (long)term.Coefficient))
            .Concat(right.Select(term => (term.Key, Coefficient: -(long)term.Coefficient)))
            .GroupBy(term => term.Key).Select(same => same.Sum(term => term.Coefficient)).Where(sum => sum != 0),
    ];
}
