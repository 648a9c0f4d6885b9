namespace Disclosure.Schema.Binding;

/// <summary>Writes the formulas of a rule out: those for columns and rows over an edition's block, those for the form over its cells.</summary>
internal static class RuleBinder
{
    public static RuleDefinition Bind(RuleShape rule, BlockDefinition block, int table, FormFormulaBinder form)
    {
        EquationDefinition[] equations =
        [
            .. rule.Formulas.SelectMany(formula => formula.IsForColumns ? ForColumns(formula, block) : ForRows(formula, block)),
            .. rule.FormFormulas.Select(form.Bind).OfType<EquationDefinition>(),
        ];
        return new RuleDefinition
        {
            Id = rule.Id.ToString(),
            Severity = rule.Severity,
            Statement = rule.Statement,
            Table = table,
            Equations = [.. equations.Where(equation => equation.Elsewhere.Count == 0)],
            AcrossReports = [.. equations.Where(equation => equation.Elsewhere.Count > 0)],
        };
    }

    /// <summary>How many terms the formulas for columns and rows make.</summary>
    public static long CountTerms(RuleShape rule, BlockDefinition block) =>
        rule.Formulas.Sum(formula => formula.Terms.Sum(term => (long)term.Count) * (formula.IsForColumns ? block.Columns.Count : block.Rows.Count));

    private static IEnumerable<EquationDefinition> ForColumns(BoundFormula formula, BlockDefinition block)
    {
        for (var i = 0; i < block.Columns.Count; i++)
        {
            var column = i;
            if (Equation(formula, DistinctWording.OfColumn(block, column), -1, Slot) is { } equation)
                yield return equation;

            int Slot(int row) => block.Rows[row].FirstSlot is >= 0 and var slot ? slot + column : -1;
        }
    }

    private static IEnumerable<EquationDefinition> ForRows(BoundFormula formula, BlockDefinition block) =>
        block.Rows.Select((row, index) => (First: row.FirstSlot, Index: index)).Where(row => row.First >= 0)
            .Select(row => Equation(formula, DistinctWording.OfRow(block, row.Index), row.First, column => row.First + column))
            .OfType<EquationDefinition>();

    /// <summary>Null where the edition does not have the row of the condition: it can never hold there.</summary>
    private static EquationDefinition? Equation(BoundFormula formula, string instance, int rowSlot, Func<int, int> slot)
    {
        if (formula.Condition is { } asked && slot(asked.Index) < 0)
            return null;
        return new EquationDefinition
        {
            Instance = instance,
            RowSlot = rowSlot,
            Left = Terms(formula.Left, slot),
            Right = Terms(formula.Right, slot),
            Relation = formula.Relation,
            Condition = formula.Condition is { } condition
                ? new ConditionDefinition(slot(condition.Index), condition.Relation, condition.Number)
                : null,
            Elsewhere = [.. Outside(formula.Left, true, slot), .. Outside(formula.Right, false, slot)],
        };
    }

    private static IReadOnlyList<Term> Terms(IReadOnlyList<BoundTerm> terms, Func<int, int> slot) =>
    [
        .. terms.Where(term => term.Source is null)
            .SelectMany(term => Enumerable.Range(term.First, term.Count).Select(index => new Term(slot(index), term.Coefficient)))
            .Where(term => term.Slot >= 0),
    ];

    private static IEnumerable<OutsideTerm> Outside(IReadOnlyList<BoundTerm> terms, bool isLeft, Func<int, int> slot) =>
        from term in terms
        where term.Source is not null
        from index in Enumerable.Range(term.First, term.Count)
        where slot(index) >= 0
        select new OutsideTerm(term.Source.GetValueOrDefault(), isLeft, slot(index), term.Coefficient);
}
