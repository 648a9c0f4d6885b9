using Disclosure.Equations;

namespace Disclosure.Schema.Binding;

/// <summary>Binds formulas that are written out for the columns or the rows of one block.</summary>
internal sealed class BlockNames(LabelTree rows, LabelTree columns, SchemaErrors errors)
{
    private readonly NameResolver _rows = new("row", rows, "column", columns, errors), _columns = new("column", columns, "row", rows, errors);

    /// <summary>The formula with its names found; null if one is not.</summary>
    public BoundFormula? Bind(FormulaLine line)
    {
        var (names, lines) = line.Scope == FormulaScope.Columns ? (_rows, _columns) : (_columns, _rows);
        var chosen = line.Choice is null ? null
            : BoundChoice.Of(line.Choice, (line.Scope == FormulaScope.Columns ? columns : rows).Leaves.Count, lines, errors);
        var left = Find(line.Formula.Left, names);
        var right = Find(line.Formula.Right, names);
        var condition = line.Condition is null ? null : names.Find(new FormulaTerm(1, null, line.Condition.Name, false));
        var divisor = Find(line.Formula.Divisor, names);
        if (left is null || right is null || divisor is null || line.Condition is not null && condition is null || line.Choice is not null && chosen is null)
            return null;
        if (line is { Scope: FormulaScope.Rows, Condition: { } asked } && condition is not null)
            new UnitCheck(errors).Add(asked.Name, columns.Leaves[condition.Value.First].Kind, "");
        var formula = new BoundFormula(
            line.Scope == FormulaScope.Columns,
            left,
            line.Formula.Relation,
            right,
            line.Condition is { } said && condition is { } found ? new BoundCondition(found.First, said.Relation, said.Number) : null,
            chosen)
        {
            Divisor = divisor,
            Tolerance = line.Formula.Tolerance,
        };
        // A formula that is too long is an error anyhow.
        if (formula.Terms.Sum(term => (long)term.Count) <= Limits.Terms)
            Check(line, formula);
        return formula;
    }

    private void Check(FormulaLine line, BoundFormula formula)
    {
        if (!formula.IsForColumns)
            CheckUnits(line.Formula, formula);
        else if (line.Choice is { IsExcept: false } choice)
            CheckChosen(choice);
        if (formula.Divisor.Count > 0 || formula.Tolerance > 0)
            return;
        var row = LikeTerms.Join(Spread(formula.Left), Spread(formula.Right));
        FormulaSense.Check(line.Text, row, formula.Relation, AreCounts(formula), errors);
    }

    private static List<BoundTerm>? Find(List<FormulaTerm> terms, NameResolver names)
    {
        var found = terms.Select(names.Find).ToArray();
        return found.All(term => term is not null) ? [.. found.OfType<BoundTerm>()] : null;
    }

    /// <summary>All cells of one column are of one kind; so only formulas over columns can mix them.</summary>
    private void CheckUnits(Formula formula, BoundFormula found)
    {
        var units = new UnitCheck(errors);
        Check(formula.Left, found.Left);
        if (found.Divisor.Count > 0)
            units = new UnitCheck(errors); // A ratio has another unit than what is divided.
        Check(formula.Right, found.Right);
        units = found.Divisor.Count > 0 ? new UnitCheck(errors) : units;
        Check(formula.Divisor, found.Divisor);

        void Check(IReadOnlyList<FormulaTerm> terms, IReadOnlyList<BoundTerm> bounds)
        {
            for (var i = 0; i < terms.Count; i++)
                for (var column = bounds[i].First; column < bounds[i].First + bounds[i].Count; column++)
                    units.Add(terms[i].Name, columns.Leaves[column].Kind, columns.Leaves[column].Unit);
        }
    }

    /// <summary>A column that is named as one to add up in has figures.</summary>
    private void CheckChosen(LineChoice choice)
    {
        foreach (var name in choice.Names)
            if (_columns.FindLines(name) is { Count: 1 } one && !columns.Leaves[one.First].Kind.IsNumber())
                new UnitCheck(errors).Add(name, columns.Leaves[one.First].Kind, "");
    }

    /// <summary>A formula for columns is judged as for one of counts, if there is one.</summary>
    private bool AreCounts(BoundFormula formula) => formula.IsForColumns
        ? columns.Leaves.Where((leaf, index) => formula.IsFor(index)).Any(leaf => leaf.Kind.IsNumber() && !leaf.Kind.IsSigned())
        : formula.Terms.SelectMany(term => Enumerable.Range(term.First, term.Count)).All(column => !columns.Leaves[column].Kind.IsSigned());

    private static IEnumerable<((ReportSource?, int) Key, int Coefficient)> Spread(IEnumerable<BoundTerm> terms) =>
        terms.SelectMany(term => Enumerable.Range(term.First, term.Count).Select(index => ((term.Source, index), term.Coefficient)));
}
