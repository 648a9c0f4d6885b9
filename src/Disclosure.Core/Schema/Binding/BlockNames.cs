namespace Disclosure.Schema.Binding;

/// <summary>Binds formulas that are written out for the columns or the rows of one block.</summary>
internal sealed class BlockNames(LabelTree rows, LabelTree columns, SchemaErrors errors)
{
    private readonly NameResolver _rows = new("row", rows, errors), _columns = new("column", columns, errors);

    /// <summary>The formula with its names found; null if one is not.</summary>
    public BoundFormula? Bind(FormulaLine line)
    {
        var names = line.Scope == FormulaScope.Columns ? _rows : _columns;
        var left = Find(line.Formula.Left, names);
        var right = Find(line.Formula.Right, names);
        var condition = line.Condition is null ? null : names.Find(new FormulaTerm(1, null, line.Condition.Name, false));
        if (left is null || right is null || line.Condition is not null && condition is null)
            return null;
        var isForColumns = line.Scope == FormulaScope.Columns;
        if (!isForColumns)
            CheckUnits(line.Formula, left, right);
        FormulaSense.Check(line.Text, FormulaSense.Join(Spread(left), Spread(right)), line.Formula.Relation, AreCounts(isForColumns, left.Concat(right)), errors);
        return new BoundFormula(
            isForColumns,
            left,
            line.Formula.Relation,
            right,
            line.Condition is { } said && condition is { } found ? new BoundCondition(found.First, said.Relation, said.Number) : null);
    }

    private static List<BoundTerm>? Find(List<FormulaTerm> terms, NameResolver names)
    {
        var found = terms.Select(names.Find).ToArray();
        return found.All(term => term is not null) ? [.. found.OfType<BoundTerm>()] : null;
    }

    /// <summary>All cells of one column are of one kind; so only formulas over columns can mix them.</summary>
    private void CheckUnits(Formula formula, List<BoundTerm> left, List<BoundTerm> right)
    {
        var units = new UnitCheck(errors);
        foreach (var (term, bound) in formula.Left.Zip(left, (term, bound) => (term, bound)).Concat(formula.Right.Zip(right, (term, bound) => (term, bound))))
            for (var column = bound.First; column < bound.First + bound.Count; column++)
                units.Add(term.Name, columns.Leaves[column].Kind, columns.Leaves[column].Unit);
    }

    private bool AreCounts(bool isForColumns, IEnumerable<BoundTerm> terms) => isForColumns
        ? columns.Leaves.Any(leaf => leaf.Kind != ValueKind.SignedCount)
        : terms.SelectMany(term => Enumerable.Range(term.First, term.Count)).All(column => columns.Leaves[column].Kind != ValueKind.SignedCount);

    private static IEnumerable<((ReportSource?, int) Key, int Coefficient)> Spread(IEnumerable<BoundTerm> terms) =>
        terms.SelectMany(term => Enumerable.Range(term.First, term.Count).Select(index => ((term.Source, index), term.Coefficient)));
}
