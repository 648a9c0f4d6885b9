namespace Disclosure.Schema;

/// <summary>
/// One linear equation over cells: a sparse row of integers. It holds when the sum of
/// <see cref="Term.Coefficient"/> × cell over the left terms equals that over the right terms.
/// Terms of rows that a document does not use (see <see cref="RowDefinition.Replaces"/>) fall away.
/// </summary>
public sealed class EquationDefinition
{
    /// <summary>The official label of the column, row or block that the equation is for.</summary>
    public required string Instance { get; init; }

    /// <summary>The slot of the first cell of the row that the equation is for, if it is for a row; otherwise -1.</summary>
    public required int RowSlot { get; init; }

    /// <summary>The terms left of the equals sign, in the order of the formula.</summary>
    public required IReadOnlyList<Term> Left { get; init; }

    /// <summary>The terms right of the equals sign, in the order of the formula.</summary>
    public required IReadOnlyList<Term> Right { get; init; }
}
