using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Numbers the cells of an edition in the order of the form, and then writes its rules over them.</summary>
internal sealed class EditionCells(SchemaErrors errors)
{
    private readonly List<(RulePlan Plan, BlockDefinition Block, int Table)> _rules = [];
    private readonly Dictionary<string, SchemaText> _ids = new(StringComparer.Ordinal);
    private long _terms;
    private int _slots;

    public int Slots => _slots;

    /// <summary>Binds a table.</summary>
    /// <param name="plan">Its blocks.</param>
    /// <param name="edition">The index of the edition among those that the plan is for.</param>
    /// <param name="table">The index of the table.</param>
    public IReadOnlyList<BlockDefinition> Bind(TablePlan plan, int edition, int table)
    {
        var wasFull = _slots > Limits.Cells;
        var blocks = plan.Bind(edition, ref _slots);
        if (_slots > Limits.Cells)
        {
            if (!wasFull)
                errors.TooMuch(
                    plan.Node.Rest().ReadWord(), FormattableString.Invariant($"the edition has too many cells up to this table; keep to {Limits.Cells}"));
            return blocks;
        }

        foreach (var (rule, block) in plan.RulesOf(blocks))
            Add(rule, block, table);
        return blocks;
    }

    /// <summary>The rules of all tables, in the order of the schema. They can name cells of any table, so all tables come first.</summary>
    /// <param name="form">Binds formulas for the form.</param>
    public IReadOnlyList<(RulePlan Plan, RuleDefinition Rule)> BindRules(FormFormulaBinder form) =>
    [
        .. from block in _rules.GroupBy(entry => (entry.Block, entry.Table))
           let binder = new RuleBinder(block.Key.Block, block.Key.Table, form)
           from entry in block
           select (entry.Plan, binder.Bind(entry.Plan)),
    ];

    private void Add(RulePlan rule, BlockDefinition block, int table)
    {
        _terms += RuleBinder.CountTerms(rule, block);
        if (_terms > Limits.Terms)
            errors.TooMuch(
                rule.Id, FormattableString.Invariant($"the rules of the edition have too many terms up to this one; keep to {Limits.Terms}"));
        else if (_ids.TryGetValue(rule.Id.ToString(), out var first))
            errors.Duplicate(rule.Id, "the rule", first);
        else
        {
            _ids.Add(rule.Id.ToString(), rule.Id);
            _rules.Add((rule, block, table));
        }
    }
}
