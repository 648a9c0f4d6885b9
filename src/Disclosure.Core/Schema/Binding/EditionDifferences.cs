using System.Text;

namespace Disclosure.Schema.Binding;

/// <summary>Compares what was bound: editions that are the same, and tables that nobody can tell apart.</summary>
internal static class EditionDifferences
{
    /// <summary>Names editions of which no table and no row is different from an older one.</summary>
    public static void CheckEditions(IReadOnlyList<BoundEdition> syntax, IReadOnlyList<EditionDefinition> editions, SchemaErrors errors)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < editions.Count; i++)
        {
            if (syntax[i].Syntax is not { } lines || editions[i].Tables.Any(table => !table.IsShared))
                continue;
            var rows = editions[i].Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Rows);
            var shape = string.Join(",", rows.Select(row => FormattableString.Invariant($"{row.FirstSlot}:{string.Join("+", row.Replaces)}")));
            if (known.TryGetValue(shape, out var other))
                errors.Unused(
                    lines.Name,
                    $"no table makes a difference between the editions {other} and {lines.Name}; leave one out, or say which rows each has");
            else
                known.Add(shape, editions[i].Name);
        }
    }

    /// <summary>Names tables with the labels of another of the same section.</summary>
    public static void CheckTables(IReadOnlyList<TableSyntax> syntax, IReadOnlyList<TableDefinition> tables, SchemaErrors errors)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < tables.Count; i++)
        {
            var labels = Labels(tables[i]);
            if (tables[i].Blocks.Count == 0)
                continue;
            if (known.TryGetValue(labels, out var other))
                errors.Ambiguous(
                    syntax[i].Name,
                    $"the tables {other} and {syntax[i].Name} have the same labels and the same place; readers cannot tell them apart");
            else
                known.Add(labels, tables[i].Label.Name);
        }
    }

    private static string Labels(TableDefinition table)
    {
        var labels = new StringBuilder().Append(table.Section);
        foreach (var block in table.Blocks)
        {
            Append(block.Label?.Text ?? "");
            foreach (var group in block.ColumnGroups.Concat(block.RowGroups))
                Append(group.Label.Text);
            foreach (var column in block.Columns)
                Append(column.Label.Text);
            foreach (var row in block.Rows.Where(row => row.FirstSlot >= 0))
                Append(row.Label.Text);
        }

        return labels.ToString();

        void Append(string text) => labels.Append('|').Append(LabelFolding.Fold(text));
    }
}
