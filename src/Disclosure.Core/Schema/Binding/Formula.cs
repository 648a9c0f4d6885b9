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
