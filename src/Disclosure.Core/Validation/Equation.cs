using Disclosure.Schema;

namespace Disclosure;

/// <summary>
/// One equation as a document has to fulfil it: without the terms of rows that the document does not use. The sides are kept for people;
/// <see cref="Row"/> is what is reckoned with.
/// </summary>
internal sealed class Equation
{
    public Equation(RuleDefinition rule, EquationDefinition definition, Func<int, bool> counts)
    {
        Rule = rule;
        Instance = definition.Instance;
        Left = [.. definition.Left.Where(term => counts(term.Slot))];
        Right = [.. definition.Right.Where(term => counts(term.Slot))];
        Row = Merge(Left.Concat(Right.Select(term => new Term(term.Slot, -term.Coefficient))));
    }

    public RuleDefinition Rule { get; }

    public string Instance { get; }

    /// <summary>The terms left of the equals sign, in the order of the formula.</summary>
    public Term[] Left { get; }

    /// <summary>The terms right of the equals sign, in the order of the formula.</summary>
    public Term[] Right { get; }

    /// <summary>Left side minus right side: one term for each cell, with its sign. It holds when the sum is 0.</summary>
    public Term[] Row { get; }

    /// <summary>A cell that a formula names twice is one unknown, not two; one that cancels out is none.</summary>
    private static Term[] Merge(IEnumerable<Term> terms) =>
    [
        .. terms.GroupBy(term => term.Slot)
            .Select(same => new Term(same.Key, same.Sum(term => term.Coefficient)))
            .Where(term => term.Coefficient != 0),
    ];
}
