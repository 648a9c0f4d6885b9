using Disclosure.Equations;

namespace Disclosure.Schema.Binding;

/// <summary>Binds formulas for the form: over cells of any table of an edition, each named from its table on.</summary>
internal sealed class FormFormulaBinder(CellNames cells, string instance, SchemaErrors errors)
{
    private int _terms;

    /// <summary>The formula written out once; null if a name is wrong.</summary>
    public EquationDefinition? Bind(FormulaLine line)
    {
        var units = new UnitCheck(errors);
        var left = Find(line.Formula.Left, units);
        var isRatio = line.Formula.Divisor.Count > 0;
        var right = Find(line.Formula.Right, isRatio ? new UnitCheck(errors) : units);
        var divisor = Find(line.Formula.Divisor, new UnitCheck(errors));
        var condition = line.Condition is null ? null : cells.Find(line.Condition.Name, false);
        if (left is null || right is null || divisor is null || line.Condition is not null && condition is null)
            return null;
        if (line.Condition is { } asked && condition is not null)
            new UnitCheck(errors).Add(asked.Name, condition[0].Column.Kind, "");
        var areCounts = left.Concat(right).All(found => found.IsCount);
        if (!isRatio && line.Formula.Tolerance == 0)
            FormulaSense.Check(line.Text, LikeTerms.Join(Keys(left), Keys(right)), line.Formula.Relation, areCounts, errors);
        return new EquationDefinition
        {
            Instance = instance,
            RowSlot = -1,
            Left = Own(left),
            Right = Own(right),
            Relation = line.Formula.Relation,
            Condition = line.Condition is { } said && condition is not null
                ? new ConditionDefinition(condition[0].Slot, said.Relation, said.Number)
                : null,
            Divisor = Own(divisor),
            Tolerance = line.Formula.Tolerance,
            Elsewhere = [.. Outside(left, true), .. Outside(right, false)],
        };
    }

    private List<FoundTerm>? Find(List<FormulaTerm> terms, UnitCheck units)
    {
        var found = new List<FoundTerm>();
        var isRight = true;
        foreach (var term in terms)
        {
            var named = cells.Find(term.Name, term.IsSum);
            isRight &= named is not null;
            if ((_terms += named?.Count ?? 0) > Limits.Terms)
            {
                errors.TooMuch(
                    term.Name, FormattableString.Invariant($"the formulas for the form have too many terms up to this one; keep to {Limits.Terms}"));
                return null;
            }

            foreach (var (slot, column) in named ?? [])
            {
                units.Add(term.Name, column.Kind, column.Unit);
                found.Add(new FoundTerm(slot, term.Coefficient, term.Source, !column.Kind.IsSigned()));
            }
        }

        return isRight ? found : null;
    }

    private static Term[] Own(List<FoundTerm> terms) =>
        [.. terms.Where(term => term.Source is null).Select(term => new Term(term.Slot, term.Coefficient))];

    private static IEnumerable<OutsideTerm> Outside(List<FoundTerm> terms, bool isLeft) =>
        terms.Where(term => term.Source is not null)
            .Select(term => new OutsideTerm(term.Source.GetValueOrDefault(), isLeft, term.Slot, term.Coefficient));

    private static IEnumerable<((ReportSource?, int) Key, int Coefficient)> Keys(List<FoundTerm> terms) =>
        terms.Select(term => ((term.Source, term.Slot), term.Coefficient));

    /// <summary>A cell with its factor.</summary>
    private sealed record FoundTerm(int Slot, int Coefficient, ReportSource? Source, bool IsCount);
}
