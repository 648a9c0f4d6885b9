using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Gives every statement to the form or the edition above it in its file. An edition finds its form by name, in any file.</summary>
internal sealed class SyntaxCollector(SchemaErrors errors)
{
    private readonly List<FormSyntax> _forms = [];
    private readonly List<(EditionSyntax Edition, SchemaText Form)> _editions = [];
    private string? _path;
    private FormSyntax? _form;
    private EditionSyntax? _edition;

    public static List<FormSyntax> Collect(IEnumerable<SchemaNode> roots, SchemaErrors errors)
    {
        var collector = new SyntaxCollector(errors);
        foreach (var root in roots)
            collector.Add(root);
        collector.JoinEditions();
        return collector._forms;
    }

    private void Add(SchemaNode node)
    {
        if (node.Text.File.Path != _path)
            (_path, _form, _edition) = (node.Text.File.Path, null, null);
        switch (node.Keyword.ToString())
        {
            case "form":
                AddForm(node);
                break;
            case "edition":
                AddEdition(node);
                break;
            case "section" when _form is not null && _edition is null:
                _form.Sections.Add(node);
                break;
            case "table" when (_edition?.Tables ?? _form?.Tables) is { } tables:
                tables.Add(node);
                break;
            case "section" or "table":
                errors.Missing(node.Keyword, "the form or edition above it");
                break;
            default:
                errors.UnknownStatement(node.Keyword, "form, edition, section or table");
                break;
        }
    }

    private void AddForm(SchemaNode node)
    {
        var name = node.Rest().ReadWord();
        (_form, _edition) = (null, null);
        if (!Identifiers.Check(name, node, "the name of the form", errors))
            return;
        if (_forms.Exists(form => Identifiers.Clash(form.Name, name)))
            errors.Duplicate(name, "the form");
        else
            _forms.Add(_form = new FormSyntax(node, name));
    }

    private void AddEdition(SchemaNode node)
    {
        var rest = node.Rest();
        var name = rest.ReadWord();
        (_form, _edition) = (null, null);
        if (name.IsEmpty || !name.ToString().All(char.IsLetterOrDigit))
        {
            errors.Missing(name.IsEmpty ? node.Keyword : name, "the name of the edition, of letters and digits,");
            return;
        }

        if (!rest.TryRead("of"))
            errors.Missing(name, "'of' and the name of the form");
        else
            _editions.Add((_edition = new EditionSyntax(node, name), rest.ReadWord()));
    }

    private void JoinEditions()
    {
        foreach (var (edition, formName) in _editions)
        {
            var form = _forms.Find(form => form.Name.ToString() == formName.ToString());
            if (form is null)
                errors.Unknown(formName.IsEmpty ? edition.Name : formName, "form", _forms.Select(known => known.Name.ToString()));
            else if (form.Editions.Exists(other => Identifiers.Clash(other.Name, edition.Name)))
                errors.Duplicate(edition.Name, "the edition");
            else
                form.Editions.Add(edition);
        }
    }
}
