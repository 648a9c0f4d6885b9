using Disclosure.Equations;
using Disclosure.Schema;

namespace Disclosure.Forms;

/// <summary>
/// One equation or inequality as a document has to fulfil it: without the terms of rows that the document does not use. The sides are kept for people;
/// <see cref="Row"/> is what is reckoned with.
/// </summary>
internal sealed class Equation
{
    private Equation(RuleDefinition rule, EquationDefinition definition, EditionVariant edition)
    {
        Rule = rule;
        Instance = definition.Instance;
        Relation = definition.Relation;
        Condition = definition.Condition;
        Needs = [.. definition.Elsewhere.Select(term => term.Source).Distinct()];
        Left = [.. definition.Left.Where(term => edition.Counts(term.Slot))];
        Right = [.. definition.Right.Where(term => edition.Counts(term.Slot))];
        Divisor = [.. definition.Divisor.Where(term => edition.Counts(term.Slot))];
        Tolerance = definition.Tolerance;
        IsExact = definition.IsExact;
        Row = [.. LikeTerms.Join(Cells(Left), Cells(Right)).Select(term => new Term(term.Cell, checked((int)term.Coefficient)))];
        IsOfMoney = Array.Exists(Row, term => edition.Edition.Slots.Kind(term.Slot) == ValueKind.Money);
        var slots = definition.Left.Concat(definition.Right).Concat(definition.Divisor).Select(term => term.Slot);
        if (Condition is { } condition)
            slots = slots.Append(condition.Slot);
        Tables = [.. slots.Select(slot => edition.Edition.Slots.At(slot).Table).DefaultIfEmpty(rule.Table).Distinct()];
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

    /// <summary>What the right side is divided by; empty for nothing.</summary>
    public Term[] Divisor { get; }

    /// <summary>How far apart the sides may be.</summary>
    public decimal Tolerance { get; }

    /// <summary>Whether it is a linear equation that holds exactly or not at all.</summary>
    public bool IsExact { get; }

    /// <summary>Left side minus right side: one term for each cell, with its sign. It holds when the sum is 0, or for an inequality compares with 0.</summary>
    public Term[] Row { get; }

    /// <summary>Whether its cells are amounts of money, whose unit may not be known.</summary>
    public bool IsOfMoney { get; }

    /// <summary>The other reports that it needs.</summary>
    public ReportSource[] Needs { get; }

    /// <summary>Whether it is an equation of counts that is asked of every report.</summary>
    public bool IsPlain => IsExact && Condition is null && !IsOfMoney && Row.Length == Left.Length + Right.Length;

    /// <summary>Whether a cell is among its terms.</summary>
    public bool Has(int slot) => Array.Exists(Row, term => term.Slot == slot);

    /// <summary>The equations of an edition, in the order of its schema: those whose row and whose condition it has.</summary>
    public static Equation[] Of(EditionVariant edition) => Of(edition, rule => rule.Equations);

    /// <summary>Those that need other reports besides.</summary>
    public static Equation[] AcrossReports(EditionVariant edition) => Of(edition, rule => rule.AcrossReports);

    private static Equation[] Of(EditionVariant edition, Func<RuleDefinition, IEnumerable<EquationDefinition>> equations) =>
    [
        .. from rule in edition.Edition.Definition.Rules
           from definition in equations(rule)
           where definition.RowSlot < 0 || edition.Counts(definition.RowSlot)
           where definition.Condition is null || edition.Counts(definition.Condition.Slot)
           select new Equation(rule, definition, edition),
    ];

    private static IEnumerable<(int Cell, int Coefficient)> Cells(Term[] terms) => terms.Select(term => (term.Slot, term.Coefficient));
}
