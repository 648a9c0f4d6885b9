using Disclosure.Equations;

namespace Disclosure.Schema.Binding;

/// <summary>
/// Finds equations that follow from the others of their edition. Rules marked as implied come last, so that they are what follows and not what it
/// follows from; of the others none should.
/// </summary>
internal sealed class ImpliedRules(SchemaErrors errors)
{
    private readonly HashSet<RulePlan> _marked = [], _following = [];
    private bool _isWhole = true;

    /// <summary>Looks at the rules of an edition.</summary>
    public void Check(IReadOnlyList<(RulePlan Plan, RuleDefinition Rule)> rules)
    {
        var elimination = new Elimination();
        foreach (var (plan, rule) in rules.OrderBy(rule => rule.Plan.IsImplied ? 1 : 0))
        {
            if (elimination.IsExhausted)
                return;
            var following = rule.Equations.Where(IsPlain).Where(equation => elimination.Follows(equation.Left, equation.Right)).ToArray();
            if (plan.IsImplied)
                _marked.Add(plan);
            if (elimination.IsExhausted)
            {
                _isWhole = false;
                errors.NotChecked(plan.Id, "whether equations follow from others of the edition was not reckoned from here on: there are too many");
            }

            if (following.Length == 0)
                continue;
            _following.Add(plan);
            if (!plan.IsImplied)
                errors.SaysNothing(
                    plan.Id,
                    $"the equation of {plan.Id} for '{following[0].Instance}' follows from the others of the edition; "
                    + "leave it out, or mark the rule (implied)");
        }
    }

    /// <summary>Names the marks that no edition needs. Where not all was reckoned, any mark may be needed.</summary>
    public void CheckMarks()
    {
        // Where a rule is wrong, what would follow from it is not known.
        foreach (var plan in _marked.Where(plan => _isWhole && !errors.HasAny && !_following.Contains(plan)))
            errors.Unused(plan.Id, $"no equation of {plan.Id} follows from the others in any edition; remove (implied)");
    }

    /// <summary>Nothing is said here of inequalities, nor of what is not always asked for.</summary>
    private static bool IsPlain(EquationDefinition equation) => equation.IsExact && equation.Condition is null;
}
