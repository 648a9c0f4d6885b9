namespace Disclosure.Schema.Binding;

/// <summary>Writes the formulas of a rule out for each column or row that an edition's block has.</summary>
internal static class RuleBinder
{
    public static RuleDefinition Bind(RuleShape rule, BlockDefinition block, int table) => new()
    {
        Id = rule.Id.ToString(),
        Severity = rule.Severity,
        Statement = rule.Statement,
        Table = table,
        Equations = [.. rule.Formulas.SelectMany(formula => formula.IsForColumns ? ForColumns(formula, block) : ForRows(formula, block))],
    };

    /// <summary>How many terms that makes.</summary>
    public static long CountTerms(RuleShape rule, BlockDefinition block) =>
        rule.Formulas.Sum(formula =>
            formula.Left.Concat(formula.Right).Sum(term => (long)term.Count) * (formula.IsForColumns ? block.Columns.Count : block.Rows.Count));

    private static IEnumerable<EquationDefinition> ForColumns(BoundFormula formula, BlockDefinition block)
    {
        for (var i = 0; i < block.Columns.Count; i++)
        {
            var column = i;
            yield return Equation(
                formula, block.Columns[column].Label, -1, row => block.Rows[row].FirstSlot is >= 0 and var slot ? slot + column : -1);
        }
    }

    private static IEnumerable<EquationDefinition> ForRows(BoundFormula formula, BlockDefinition block) =>
        block.Rows.Where(row => row.FirstSlot >= 0).Select(row => Equation(formula, row.Label, row.FirstSlot, column => row.FirstSlot + column));

    private static EquationDefinition Equation(BoundFormula formula, LabelDefinition instance, int rowSlot, Func<int, int> slot) => new()
    {
        Instance = instance.Text,
        RowSlot = rowSlot,
        Left = Terms(formula.Left, slot),
        Right = Terms(formula.Right, slot),
    };

    private static IReadOnlyList<Term> Terms(IReadOnlyList<BoundTerm> terms, Func<int, int> slot) =>
    [
        .. terms.SelectMany(term => Enumerable.Range(term.First, term.Count).Select(index => new Term(slot(index), term.Coefficient)))
            .Where(term => term.Slot >= 0),
    ];
}
