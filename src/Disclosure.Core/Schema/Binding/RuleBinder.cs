namespace Disclosure.Schema.Binding;

/// <summary>
/// Writes the formulas of a block's rules out: those for columns and rows over the block in one edition, those for the form over its cells. A rule
/// may make a hundred thousand equations, so nothing is made here that does not stay.
/// </summary>
internal sealed class RuleBinder(BlockDefinition block, int table, FormFormulaBinder form)
{
    private string[]? _rowNames, _columnNames;

    public RuleDefinition Bind(RulePlan rule)
    {
        List<EquationDefinition> own = [], across = [];
        foreach (var formula in rule.Formulas)
            if (formula.IsForColumns)
                AddForColumns(formula);
            else
                AddForRows(formula);
        foreach (var line in rule.FormFormulas)
            Add(form.Bind(line));
        return new RuleDefinition
        {
            Id = rule.Id.ToString(),
            Severity = rule.Severity,
            Statement = rule.Statement,
            Table = table,
            Equations = own.ToArray(),
            AcrossReports = across.ToArray(),
        };

        void AddForColumns(BoundFormula formula)
        {
            _columnNames ??= DistinctWording.OfColumns(block);
            for (var column = 0; column < block.Columns.Count; column++)
                if (formula.IsFor(column) && block.Columns[column].Kind.IsNumber())
                    Add(Equation(formula, _columnNames[column], -1, new SlotLine(block, null, column)));
        }

        void AddForRows(BoundFormula formula)
        {
            _rowNames ??= DistinctWording.OfRows(block);
            for (var row = 0; row < block.Rows.Count; row++)
                if (formula.IsFor(row) && block.Rows[row].FirstSlot is >= 0 and var first)
                    Add(Equation(formula, _rowNames[row], first, new SlotLine(block, first, 0)));
        }

        void Add(EquationDefinition? equation)
        {
            if (equation is not null)
                (equation.Elsewhere.Count == 0 ? own : across).Add(equation);
        }
    }

    /// <summary>How many terms the formulas for columns and rows make.</summary>
    public static long CountTerms(RulePlan rule, BlockDefinition block) =>
        rule.Formulas.Sum((BoundFormula formula) => formula.Terms.Sum((BoundTerm term) => (long)term.Count) * (formula.IsForColumns ? block.Columns.Count : block.Rows.Count));

    /// <summary>Null where the edition does not have the row of the condition: it can never hold there.</summary>
    private static EquationDefinition? Equation(BoundFormula formula, string instance, int rowSlot, SlotLine line)
    {
        if (formula.Condition is { } asked && line[asked.Index] < 0)
            return null;
        return new EquationDefinition
        {
            Instance = instance,
            RowSlot = rowSlot,
            Left = Terms(formula.Left, line),
            Right = Terms(formula.Right, line),
            Relation = formula.Relation,
            Condition = formula.Condition is { } condition ? new ConditionDefinition(line[condition.Index], condition.Relation, condition.Number) : null,
            Divisor = Terms(formula.Divisor, line),
            Tolerance = formula.Tolerance,
            Elsewhere = formula.IsAcrossReports ? [.. Outside(formula.Left, true, line), .. Outside(formula.Right, false, line)] : [],
        };
    }

    private static Term[] Terms(IReadOnlyList<BoundTerm> terms, SlotLine line)
    {
        var count = 0;
        for (var i = 0; i < terms.Count; i++)
            count += terms[i].Source is null ? terms[i].Count : 0;
        var written = new Term[count];
        count = 0;
        for (var i = 0; i < terms.Count; i++)
            for (var index = terms[i].First; terms[i].Source is null && index < terms[i].First + terms[i].Count; index++)
                if (line[index] is >= 0 and var slot)
                    written[count++] = new Term(slot, terms[i].Coefficient);
        Array.Resize(ref written, count); // Which does nothing where the edition has every row.
        return written;
    }

    private static IEnumerable<OutsideTerm> Outside(IReadOnlyList<BoundTerm> terms, bool isLeft, SlotLine line) =>
        from term in terms
        where term.Source is not null
        from index in Enumerable.Range(term.First, term.Count)
        where line[index] >= 0
        select new OutsideTerm(term.Source.GetValueOrDefault(), isLeft, line[index], term.Coefficient);
}
