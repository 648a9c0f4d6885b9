using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>A formula as it is written: <c>A + 2 * B - sum(Group) = C</c>.</summary>
internal sealed class Formula
{
    public List<FormulaTerm> Left { get; } = [];

    public List<FormulaTerm> Right { get; } = [];
}

/// <summary>One term of a formula.</summary>
/// <param name="Coefficient">Its factor, never 0.</param>
/// <param name="Name">What it names.</param>
/// <param name="IsSum">Whether that is a group, all of which is added up.</param>
internal sealed record FormulaTerm(int Coefficient, SchemaText Name, bool IsSum);

/// <summary>A formula whose names are found.</summary>
/// <param name="IsForColumns">Whether it holds for each column, and its terms are rows; otherwise for each row, and they are columns.</param>
/// <param name="Left">The terms left of the equals sign.</param>
/// <param name="Right">The terms right of the equals sign.</param>
internal sealed record BoundFormula(bool IsForColumns, IReadOnlyList<BoundTerm> Left, IReadOnlyList<BoundTerm> Right);

/// <summary>Rows or columns that stand together, with their factor: one, or all of a group.</summary>
/// <param name="First">The index of the first in the block.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Coefficient">The factor of each, never 0.</param>
internal readonly record struct BoundTerm(int First, int Count, int Coefficient);
