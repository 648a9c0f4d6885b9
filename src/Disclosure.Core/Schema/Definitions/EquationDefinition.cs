namespace Disclosure.Schema;

/// <summary>
/// One linear equation or inequality over cells: a sparse row of integers. It holds when the sum of
/// <see cref="Term.Coefficient"/> × cell over the left terms compares with that over the right terms as <see cref="Relation"/> says.
/// Terms of rows that a document does not use (see <see cref="RowDefinition.Replaces"/>) fall away.
/// </summary>
public sealed class EquationDefinition
{
    /// <summary>The official label of the column, row or block that the equation is for.</summary>
    public required string Instance { get; init; }

    /// <summary>The slot of the first cell of the row that the equation is for, if it is for a row; otherwise -1.</summary>
    public required int RowSlot { get; init; }

    /// <summary>The terms left of the sign between the sides, in the order of the formula.</summary>
    public required IReadOnlyList<Term> Left { get; init; }

    /// <summary>The terms right of the sign between the sides, in the order of the formula.</summary>
    public required IReadOnlyList<Term> Right { get; init; }

    /// <summary>How the sides have to compare.</summary>
    public Relation Relation { get; init; } = Relation.Equal;

    /// <summary>What the sum of the right terms is divided by, before the sides are compared; empty for nothing.</summary>
    public IReadOnlyList<Term> Divisor { get; init; } = [];

    /// <summary>How far apart the sides of an equation may be, in the unit of the left side, for figures that were rounded; 0 for not at all.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>Whether it is a linear equation that holds exactly or not at all.</summary>
    internal bool IsExact => Relation == Relation.Equal && Divisor.Count == 0 && Tolerance == 0;

    /// <summary>What must hold for the equation to be asked for; null if it always is.</summary>
    public ConditionDefinition? Condition { get; init; }

    /// <summary>
    /// The terms that stand in other reports, left ones first; empty for an equation within one report.
    /// See <see cref="RuleDefinition.AcrossReports"/>.
    /// </summary>
    public IReadOnlyList<OutsideTerm> Elsewhere { get; init; } = [];
}
