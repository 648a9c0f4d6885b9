namespace Disclosure.Schema.Binding;

/// <summary>A formula whose names are found among the rows or the columns of its block.</summary>
/// <param name="IsForColumns">Whether it holds for each column, and its terms are rows; otherwise for each row, and they are columns.</param>
/// <param name="Left">The terms left of the sign.</param>
/// <param name="Relation">How the sides have to compare.</param>
/// <param name="Right">The terms right of the sign.</param>
/// <param name="Condition">What must hold for it; null for nothing.</param>
/// <param name="Chosen">Which of the columns or rows it holds for, by index; null for all.</param>
internal sealed record BoundFormula(
    bool IsForColumns, IReadOnlyList<BoundTerm> Left, Relation Relation, IReadOnlyList<BoundTerm> Right, BoundCondition? Condition, bool[]? Chosen)
{
    /// <summary>Whether it holds for a column or row.</summary>
    public bool IsFor(int index) => Chosen is null || Chosen[index];

    /// <summary>What the right side is divided by; empty for nothing.</summary>
    public IReadOnlyList<BoundTerm> Divisor { get; init; } = [];

    /// <summary>How far apart the sides may be.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>All terms of both sides and of the divisor.</summary>
    public IEnumerable<BoundTerm> Terms => Left.Concat(Right).Concat(Divisor);

    /// <summary>Whether some term stands in another report.</summary>
    public bool IsAcrossReports { get; } = Left.Concat(Right).Any(term => term.Source is not null);
}

/// <summary>Rows or columns that stand together, with their factor: one, or all of a group.</summary>
/// <param name="First">The index of the first in the block.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Coefficient">The factor of each, never 0.</param>
/// <param name="Source">The other report that they stand in; null for the report itself.</param>
internal readonly record struct BoundTerm(int First, int Count, int Coefficient, ReportSource? Source);

/// <summary>A condition whose name is found.</summary>
/// <param name="Index">The index of the row or column in the block.</param>
/// <param name="Relation">How its cell has to compare.</param>
/// <param name="Number">With what.</param>
internal sealed record BoundCondition(int Index, Relation Relation, int Number);
