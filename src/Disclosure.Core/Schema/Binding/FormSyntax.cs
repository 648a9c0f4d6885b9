using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>The statements that belong to one form, gathered from all files.</summary>
internal sealed class FormSyntax(SchemaNode form, SchemaText name)
{
    public SchemaNode Form => form;

    public SchemaText Name => name;

    /// <summary>The official name of the form; its identifier where the line gives none.</summary>
    public string Title
    {
        get
        {
            var rest = form.Rest();
            rest.ReadWord();
            return rest.ReadRest() is { IsEmpty: false } title ? title.ToString() : name.ToString();
        }
    }

    public List<EditionSyntax> Editions { get; } = [];

    public List<SchemaNode> Sections { get; } = [];

    public List<SchemaNode> Tables { get; } = [];
}

/// <summary>The statements that belong to one edition of a form.</summary>
internal sealed class EditionSyntax(SchemaNode edition, SchemaText name)
{
    public SchemaNode Edition => edition;

    public SchemaText Name => name;

    /// <summary>The tables whose plan the edition gives.</summary>
    public List<SchemaNode> Tables { get; } = [];
}
