using Disclosure.Schema;

namespace Disclosure.Validation;

/// <summary>
/// One equation or inequality as a document has to fulfil it: without the terms of rows that the document does not use. The sides are kept for people;
/// <see cref="Row"/> is what is reckoned with.
/// </summary>
internal sealed class Equation
{
    public Equation(RuleDefinition rule, EquationDefinition definition, Func<int, bool> counts, Func<int, int> table)
    {
        Rule = rule;
        Instance = definition.Instance;
        Relation = definition.Relation;
        Condition = definition.Condition;
        Left = [.. definition.Left.Where(term => counts(term.Slot))];
        Right = [.. definition.Right.Where(term => counts(term.Slot))];
        Row = Merge(Left.Concat(Right.Select(term => new Term(term.Slot, -term.Coefficient))));
        var slots = definition.Left.Concat(definition.Right).Select(term => term.Slot);
        if (Condition is { } condition)
            slots = slots.Append(condition.Slot);
        Tables = [.. slots.Select(table).DefaultIfEmpty(rule.Table).Distinct()];
    }

    public RuleDefinition Rule { get; }

    public string Instance { get; }

    public Relation Relation { get; }

    public ConditionDefinition? Condition { get; }

    /// <summary>The indices of the tables that have to be there.</summary>
    public int[] Tables { get; }

    /// <summary>The terms left of the sign, in the order of the formula.</summary>
    public Term[] Left { get; }

    /// <summary>The terms right of the sign, in the order of the formula.</summary>
    public Term[] Right { get; }

    /// <summary>Left side minus right side: one term for each cell, with its sign. It holds when the sum is 0, or for an inequality compares with 0.</summary>
    public Term[] Row { get; }

    /// <summary>A cell that a formula names twice is one unknown, not two; one that cancels out is none.</summary>
    private static Term[] Merge(IEnumerable<Term> terms) =>
    [
        .. terms.GroupBy(term => term.Slot)
            .Select(same => new Term(same.Key, same.Sum(term => term.Coefficient)))
            .Where(term => term.Coefficient != 0),
    ];
}
