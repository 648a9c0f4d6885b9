namespace Disclosure.Equations;

/// <summary>Joins the terms of the two sides of a formula: a cell that is named twice is one unknown, not two; one that cancels out is none.</summary>
internal static class LikeTerms
{
    /// <summary>Left side minus right side: one coefficient for each cell, in the order in which they are named; none is 0.</summary>
    public static IEnumerable<(TCell Cell, long Coefficient)> Join<TCell>(
        IEnumerable<(TCell Cell, int Coefficient)> left, IEnumerable<(TCell Cell, int Coefficient)> right) =>
        left.Select(term => (term.Cell, Coefficient: (long)term.Coefficient))
            .Concat(right.Select(term => (term.Cell, Coefficient: -(long)term.Coefficient)))
            .GroupBy(term => term.Cell)
            .Select(same => (Cell: same.Key, Coefficient: same.Sum(term => term.Coefficient)))
            .Where(term => term.Coefficient != 0);
}
