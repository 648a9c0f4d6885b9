namespace Disclosure.Schema.Binding;

/// <summary>Binds the tables of a form for each of its editions; cells are numbered in the order of the form.</summary>
internal static class EditionsBinder
{
    public static IReadOnlyList<EditionDefinition> Bind(
        FormSyntax form, IReadOnlyList<SectionDefinition> sections, LabelBinder labels, YearsBinder years, SchemaErrors errors)
    {
        var editions = Editions(form, years, errors);
        var tables = new List<TableSyntax>();
        foreach (var node in form.Tables)
            if (TableSyntax.Read(node, sections, errors) is { } table)
            {
                if (tables.Exists(other => Identifiers.Clash(other.Name, table.Name)))
                    errors.Duplicate(table.Name, "the table");
                else if (tables.Exists(other => Identifiers.Clash(other.Key, table.Key)))
                    errors.Duplicate(table.Key, "the table's key");
                else
                    tables.Add(table);
            }

        CheckShapes(form, tables, errors);
        var names = editions.Select(edition => edition.Name).ToArray();
        var shared = tables.Where(table => !table.IsInEachEdition)
            .ToDictionary(table => table, table => new TableShape(table.Node, names, labels, errors));
        return [.. editions.Select((edition, index) => Bind(edition, index, tables, shared, form, labels, errors))];
    }

    private static EditionDefinition Bind(
        BoundEdition edition, int index, List<TableSyntax> tables, Dictionary<TableSyntax, TableShape> shared, FormSyntax form, LabelBinder labels,
        SchemaErrors errors)
    {
        var slots = 0;
        var definitions = new List<TableDefinition>();
        var rules = new List<RuleDefinition>();
        foreach (var table in tables)
        {
            var isShared = shared.TryGetValue(table, out var shape);
            var own = edition.Syntax?.Tables.Find(node => table.IsNamed(node));
            if (!isShared && own is null)
                continue;
            shape ??= new TableShape(own!, [edition.Name], labels, errors);
            var blocks = shape.Bind(isShared ? index : 0, ref slots);
            rules.AddRange(shape.BindRules(blocks, definitions.Count));
            definitions.Add(new TableDefinition
            {
                Key = table.Key.ToString(),
                Label = new LabelDefinition { Name = table.Name.ToString(), Text = table.Title, Aliases = [] },
                Section = table.Section,
                IsShared = isShared && form.Editions.Count > 0,
                Blocks = blocks,
            });
        }

        return new EditionDefinition
        {
            Name = edition.Name,
            TypeName = form.Name + edition.Name,
            Basis = edition.Years.Basis,
            FirstYear = edition.Years.FirstYear,
            LastYear = edition.Years.LastYear,
            Tables = definitions,
            Rules = rules,
            SlotCount = slots,
        };
    }

    private static List<BoundEdition> Editions(FormSyntax form, YearsBinder years, SchemaErrors errors)
    {
        if (form.Editions.Count == 0)
            return [new BoundEdition("", null, years)];
        var editions = new List<BoundEdition>();
        foreach (var syntax in form.Editions)
        {
            var own = new YearsBinder(errors);
            foreach (var node in syntax.Edition.Children)
            {
                if (node.Keyword.ToString() is "basis" or "years")
                    own.Bind(node);
                else
                    errors.UnknownStatement(node.Keyword, "basis or years");
            }

            editions.Add(new BoundEdition(syntax.Name.ToString(), syntax, own));
        }

        return [.. editions.OrderBy(edition => edition.Years.FirstYear).ThenBy(edition => edition.Name, StringComparer.Ordinal)];
    }

    /// <summary>A table in each edition needs a shape there, and an edition has no other tables.</summary>
    private static void CheckShapes(FormSyntax form, List<TableSyntax> tables, SchemaErrors errors)
    {
        var own = tables.Where(table => table.IsInEachEdition).ToArray();
        foreach (var edition in form.Editions)
        {
            foreach (var node in edition.Tables)
                if (!own.Any(table => table.IsNamed(node)))
                    errors.Unknown(node.Rest().ReadWord(), "table in each edition", own.Select(table => table.Name.ToString()));
            foreach (var table in own)
                if (!edition.Tables.Exists(table.IsNamed))
                    errors.Missing(edition.Name, $"the table {table.Name}");
        }
    }

    private sealed record BoundEdition(string Name, EditionSyntax? Syntax, YearsBinder Years);
}
