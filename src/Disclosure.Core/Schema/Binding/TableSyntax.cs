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

    /// <summary>Whether each edition gives the table a shape of its own.</summary>
    public bool IsInEachEdition { get; private set; }

    /// <summary>The official name; that of the section where the line gives none.</summary>
    public string Title { get; private set; } = "";

    public static TableSyntax? Read(SchemaNode node, IReadOnlyList<SectionDefinition> sections, SchemaErrors errors)
    {
        var rest = node.Rest();
        var name = rest.ReadWord();
        if (!Identifiers.Check(name, node, "the name of the table", errors))
            return null;
        var key = rest.ReadWord();
        if (key.IsEmpty || !key.ToString().All(char.IsLetterOrDigit))
        {
            errors.Missing(key.IsEmpty ? name : key, "the key of the table, such as T2,");
            return null;
        }

        var table = new TableSyntax(node, name, key);
        if (rest.TryRead("of"))
            table.ReadSection(rest, sections, errors);
        if (rest.TryRead("in"))
        {
            table.IsInEachEdition = rest.TryRead("each") && rest.TryRead("edition");
            if (!table.IsInEachEdition)
                errors.Missing(key, "'in each edition'");
        }

        if (rest.ReadRest() is { IsEmpty: false } title)
            table.Title = title.ToString();
        else if (table.Title.Length == 0)
            table.Title = name.ToString();
        return table;
    }

    /// <summary>Whether a line in an edition's file gives this table its shape.</summary>
    public bool IsNamed(SchemaNode node) => node.Rest().ReadWord().ToString() == Name.ToString();

    private void ReadSection(SchemaCursor rest, IReadOnlyList<SectionDefinition> sections, SchemaErrors errors)
    {
        if (!rest.TryRead("section"))
            errors.Missing(Key, "'of section' and the section's name");
        var name = rest.ReadWord();
        var section = sections.FirstOrDefault(section => section.Heading.Name == name.ToString());
        if (section is null)
            errors.Unknown(name.IsEmpty ? Key : name, "section", sections.Select(known => known.Heading.Name));
        else
            (Section, Title) = (section.Number, section.Heading.Text);
    }
}
