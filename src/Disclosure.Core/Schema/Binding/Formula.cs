using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>A formula as it is written: <c>A + 2 * B - sum(Group) &lt;= previous.C</c>.</summary>
/// <remarks>Or with a ratio and a tolerance: <c>A = 100 * (B + C) / D within 0.05</c>.</remarks>
internal sealed class Formula
{
    public List<FormulaTerm> Left { get; } = [];

    public List<FormulaTerm> Right { get; } = [];

    public Relation Relation { get; set; }

    /// <summary>What the right side is divided by; empty for nothing.</summary>
    public List<FormulaTerm> Divisor { get; } = [];

    /// <summary>How far apart the sides of an equation may be.</summary>
    public decimal Tolerance { get; set; }
}

/// <summary>One term of a formula.</summary>
/// <param name="Coefficient">Its factor, never 0.</param>
/// <param name="Source">The other report that it stands in; null for the report itself.</param>
/// <param name="Name">What it names there.</param>
/// <param name="IsSum">Whether that is a group, all of which is added up.</param>
internal sealed record FormulaTerm(int Coefficient, ReportSource? Source, SchemaText Name, bool IsSum);

/// <summary>What follows <c>where</c>: <c>A &gt; 0</c>.</summary>
/// <param name="Name">The name of the cell.</param>
/// <param name="Relation">How it has to compare.</param>
/// <param name="Number">With what.</param>
internal sealed record FormulaCondition(SchemaText Name, Relation Relation, int Number);
