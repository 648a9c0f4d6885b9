using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>The statements that belong to one form, gathered from all files.</summary>
internal sealed class FormSyntax(SchemaNode form, SchemaText name)
{
    public SchemaNode Form => form;

    public SchemaText Name => name;

    public List<EditionSyntax> Editions { get; } = [];

    public List<SchemaNode> Sections { get; } = [];

    public List<SchemaNode> Tables { get; } = [];
}

/// <summary>The statements that belong to one edition of a form.</summary>
internal sealed class EditionSyntax(SchemaNode edition, SchemaText name)
{
    public SchemaNode Edition => edition;

    public SchemaText Name => name;

    /// <summary>The tables whose shape the edition gives.</summary>
    public List<SchemaNode> Tables { get; } = [];
}
