using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>The line that opens a table: <c>table Requests T3 of section Requests [in each edition] [label]</c>.</summary>
internal sealed class TableSyntax
{
    private TableSyntax(SchemaNode node, SchemaText name, SchemaText key)
    {
        Node = node;
        Name = name;
        Key = key;
    }

    public SchemaNode Node { get; }

    public SchemaText Name { get; }

    public SchemaText Key { get; }

    /// <summary>The number of the section; 0 for none.</summary>
    public int Section { get; private set; }

    /// <summary>Whether each edition gives the table a plan of its own.</summary>
    public bool IsInEachEdition { get; private set; }

    /// <summary>The official name; that of the section where the line gives none.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Reads the tables of a form. Names and keys must differ.</summary>
    public static IReadOnlyList<TableSyntax> ReadAll(
        IEnumerable<SchemaNode> nodes, IReadOnlyDictionary<string, SectionDefinition> sections, SchemaErrors errors)
    {
        var tables = new List<TableSyntax>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in nodes)
        {
            if (Read(node, sections, errors) is not { } table)
                continue;
            if (!names.Add(table.Name.ToString()))
                errors.Duplicate(table.Name, "the table");
            else if (!keys.Add(table.Key.ToString()))
                errors.Duplicate(table.Key, "the table's key");
            else
                tables.Add(table);
        }

        return tables;
    }

    private static TableSyntax? Read(SchemaNode node, IReadOnlyDictionary<string, SectionDefinition> sections, SchemaErrors errors)
    {
        var rest = node.Rest();
        var name = rest.ReadWord();
        if (!Identifiers.Check(name, node, "the name of the table", errors))
            return null;
        if (ReservedNames.IsTable(name.ToString()))
            errors.Reserved(name, $"'{name}' cannot name a table: a report may have such a member of its own; choose another name");
        var key = rest.ReadWord();
        if (!Identifiers.IsSuffix(key))
        {
            errors.Missing(key.IsEmpty ? name : key, "the key of the table, such as T2,");
            return null;
        }

        var table = new TableSyntax(node, name, key);
        if (rest.TryRead("of"))
            table.ReadSection(rest, sections, errors);
        if (rest.TryRead("in"))
            table.ReadEditions(rest, errors);
        if (rest.ReadRest() is { IsEmpty: false } title)
            table.Title = title.ToString();
        else if (table.Title.Length == 0)
            table.Title = name.ToString();
        return table;
    }

    private void ReadSection(SchemaCursor rest, IReadOnlyDictionary<string, SectionDefinition> sections, SchemaErrors errors)
    {
        if (!rest.TryRead("section"))
            errors.Missing(Key, "'of section' and the section's name");
        var name = rest.ReadWord();
        if (sections.TryGetValue(name.ToString(), out var section))
            (Section, Title) = (section.Number, section.Heading.Text);
        else
            errors.Unknown(name.IsEmpty ? Key : name, "section", sections.Keys);
    }

    private void ReadEditions(SchemaCursor rest, SchemaErrors errors)
    {
        IsInEachEdition = rest.TryRead("each") && rest.TryRead("edition");
        if (!IsInEachEdition)
            errors.Missing(Key, "'in each edition'");
        else
            foreach (var child in Node.Children)
                errors.Unexpected(child.Keyword, "each edition gives the table its own columns and rows, so move the line there");
    }
}
