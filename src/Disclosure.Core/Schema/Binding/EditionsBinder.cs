namespace Disclosure.Schema.Binding;

/// <summary>Binds the editions of a form: the tables of the form, those that all share and those that each edition shapes itself.</summary>
internal sealed class EditionsBinder
{
    private readonly FormSyntax _form;
    private readonly LabelBinder _labels;
    private readonly SchemaErrors _errors;
    private readonly IReadOnlyList<BoundEdition> _editions;
    private readonly IReadOnlyList<TableSyntax> _tables;
    private readonly ImpliedRules _implied;

    private EditionsBinder(
        FormSyntax form, IReadOnlyList<TableSyntax> tables, IReadOnlyList<BoundEdition> editions, LabelBinder labels, SchemaErrors errors)
    {
        _form = form;
        _tables = tables;
        _editions = editions;
        _labels = labels;
        _errors = errors;
        _implied = new ImpliedRules(errors);
    }

    public static IReadOnlyList<EditionDefinition> Bind(
        FormSyntax form, IReadOnlyList<TableSyntax> tables, YearsBinder years, LabelBinder labels, SchemaErrors errors,
        CancellationToken cancellationToken) =>
        new EditionsBinder(form, tables, BoundEdition.All(form, years, errors), labels, errors).Bind(cancellationToken);

    private EditionDefinition[] Bind(CancellationToken cancellationToken)
    {
        var names = _editions.Select(edition => edition.Name).ToArray();
        var shared = new Dictionary<TableSyntax, TablePlan>();
        foreach (var table in _tables)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!table.IsInEachEdition)
                shared.Add(table, new TablePlan(table.Node, names, _labels, _errors));
            else if (_form.Editions.Count == 0)
                _errors.Missing(table.Name, "an edition that gives the table its columns and rows");
        }

        EditionDefinition[] editions = [.. _editions.Select((edition, index) => Bind(edition, index, shared, cancellationToken))];
        _implied.CheckMarks();
        EditionDifferences.CheckEditions(_editions, editions, _errors);
        return editions;
    }

    private EditionDefinition Bind(
        BoundEdition edition, int index, Dictionary<TableSyntax, TablePlan> shared, CancellationToken cancellationToken)
    {
        var own = OwnPlans(edition, cancellationToken);
        var cells = new EditionCells(_errors);
        var tables = new List<TableDefinition>();
        foreach (var table in _tables)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isShared = shared.TryGetValue(table, out var plan);
            if (!isShared)
                own.TryGetValue(table.Name.ToString(), out plan);

            // A table without a plan stays as an empty one, so that those behind it have one index in all editions.
            tables.Add(new TableDefinition
            {
                Key = table.Key.ToString(),
                Label = new LabelDefinition { Name = table.Name.ToString(), Text = table.Title, Aliases = [] },
                Section = table.Section,
                IsShared = isShared && _form.Editions.Count > 0,
                Blocks = plan is null ? [] : cells.Bind(plan, isShared ? index : 0, tables.Count),
            });
        }

        var rules = cells.BindRules(new FormFormulaBinder(new CellNames(tables, _errors), _form.Title, _errors));
        cancellationToken.ThrowIfCancellationRequested();
        _implied.Check(rules);
        EditionDifferences.CheckTables(_tables, tables, _errors);
        if (edition.Years.FirstYear == edition.Years.LastYear)
            CheckPrevious(rules, tables);
        return new EditionDefinition
        {
            Name = edition.Name,
            TypeName = _form.Name + edition.Name,
            Basis = edition.Years.Basis,
            FirstYear = edition.Years.FirstYear,
            LastYear = edition.Years.LastYear,
            Tables = tables,
            Rules = [.. rules.Select(rule => rule.Rule)],
            SlotCount = cells.Slots,
        };
    }

    /// <summary>Names rules over the year before in an edition of one year, whose own tables no other report has.</summary>
    private void CheckPrevious(IReadOnlyList<(RulePlan Plan, RuleDefinition Rule)> rules, List<TableDefinition> tables)
    {
        foreach (var (plan, rule) in rules)
            if (!tables[rule.Table].IsShared
                && rule.AcrossReports.SelectMany(equation => equation.Elsewhere).Any(term => term.Source == ReportSource.Previous))
                _errors.Unused(
                    plan.Id,
                    $"no report of the year before has the cells of {plan.Id}: the edition is for one year, and the table is its own");
    }

    /// <summary>The tables that an edition shapes: those that are in each edition, and no others.</summary>
    private Dictionary<string, TablePlan> OwnPlans(BoundEdition edition, CancellationToken cancellationToken)
    {
        var plans = new Dictionary<string, TablePlan>(StringComparer.Ordinal);
        if (edition.Syntax is not { } syntax)
            return plans;
        var expected = _tables.Where(table => table.IsInEachEdition).Select(table => table.Name.ToString()).ToArray();
        var left = new HashSet<string>(expected, StringComparer.Ordinal);
        foreach (var node in syntax.Tables)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rest = node.Rest();
            var name = rest.ReadWord();
            rest.ExpectEnd(_errors);
            if (name.IsEmpty)
                _errors.Missing(node.Keyword, "the name of the table");
            else if (left.Remove(name.ToString()))
                plans.Add(name.ToString(), new TablePlan(node, [edition.Name], _labels, _errors));
            else if (plans.ContainsKey(name.ToString()))
                _errors.Duplicate(name, "the table");
            else
                _errors.Unknown(name, "table in each edition", expected);
        }

        foreach (var name in expected.Where(left.Contains))
            _errors.Missing(syntax.Name, $"the table {name}");
        return plans;
    }
}
