using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Gives every statement to the form or the edition above it in its file. An edition finds its form by name, in any file.</summary>
internal sealed class SyntaxCollector(SchemaErrors errors)
{
    /// <summary>The word that opens a form.</summary>
    public const string Form = "form";

    private static readonly string[] s_words = [Form, "edition", "section", "table"];

    private readonly List<FormSyntax> _forms = [];
    private readonly Dictionary<string, FormSyntax> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(EditionSyntax Edition, SchemaText Form)> _editions = [];
    private readonly FormLines _lines = new();
    private SchemaFile? _file;

    /// <summary>What stands above: a form or an edition, or a wrong one, whose statements are passed over.</summary>
    private List<SchemaNode>? _sections, _tables;

    /// <summary>The forms of all files, in the order of their names, and which lines are theirs.</summary>
    public static (IReadOnlyList<FormSyntax> Forms, FormLines Lines) Collect(IEnumerable<SchemaNode> roots, SchemaErrors errors)
    {
        var collector = new SyntaxCollector(errors);
        foreach (var root in roots)
            collector.Add(root);
        collector.JoinEditions();
        return ([.. collector._forms.OrderBy(form => form.Name.ToString(), StringComparer.Ordinal)], collector._lines);
    }

    private void Add(SchemaNode node)
    {
        if (!ReferenceEquals(node.Text.File, _file))
            (_file, _sections, _tables) = (node.Text.File, null, null);
        switch (Keywords.Of(node, errors, s_words))
        {
            case Form:
                _lines.Open(node);
                AddForm(node);
                AddMisplaced(node);
                break;
            case "edition":
                _lines.Open(node);
                AddEdition(node);
                AddMisplaced(node);
                break;
            case "section" when _sections is not null:
                _sections.Add(node);
                break;
            case "table" when _tables is not null:
                _tables.Add(node);
                break;
            case "section" when _tables is not null:
                errors.Unexpected(node.Keyword, "sections belong to the form, so move the line above the editions");
                break;
            case "section" or "table":
                errors.Missing(node.Keyword, "the form or edition above it");
                (_sections, _tables) = ([], []);
                break;
            default:
                _sections ??= [];
                _tables ??= [];
                break;
        }
    }

    /// <summary>Lines that stand below a form or an edition and should begin at the left as it does.</summary>
    private void AddMisplaced(SchemaNode node)
    {
        foreach (var child in node.Children.Where(IsMisplaced))
        {
            errors.Indentation(child.Text, $"'{child.Keyword}' begins at the left; indent it and what belongs to it less");
            Add(child);
        }
    }

    /// <summary>Whether a line below a form or an edition is one that should begin at the left.</summary>
    public static bool IsMisplaced(SchemaNode node) => Array.IndexOf(s_words, node.Keyword.ToString()) >= 0;

    private void AddForm(SchemaNode node)
    {
        var name = node.Rest().ReadWord();
        var form = new FormSyntax(node, name);
        (_sections, _tables) = (form.Sections, form.Tables);
        if (!Identifiers.Check(name, node, "the name of the form", errors))
            return;
        if (_byName.TryGetValue(name.ToString(), out var first))
        {
            errors.Duplicate(name, "the form", first.Name);
            return;
        }

        _byName.Add(name.ToString(), form);
        _forms.Add(form);
    }

    private void AddEdition(SchemaNode node)
    {
        var rest = node.Rest();
        var name = rest.ReadWord();
        var edition = new EditionSyntax(node, name);
        (_sections, _tables) = (null, edition.Tables);
        if (!Identifiers.IsSuffix(name))
            errors.Missing(name.IsEmpty ? node.Keyword : name, "the name of the edition, of letters and digits,");
        else if (!rest.TryRead("of"))
            errors.Missing(name, "'of' and the name of the form");
        else
        {
            _editions.Add((edition, rest.ReadWord()));
            rest.ExpectEnd(errors);
        }
    }

    private void JoinEditions()
    {
        foreach (var (edition, name) in _editions)
        {
            if (!_byName.TryGetValue(name.ToString(), out var form) || form.Name.ToString() != name.ToString())
                errors.Unknown(name.IsEmpty ? edition.Name : name, "form", _forms.Select(known => known.Name.ToString()));
            else if (form.Editions.Find(other => string.Equals(other.Name.ToString(), edition.Name.ToString(), StringComparison.OrdinalIgnoreCase)) is { } first)
                errors.Duplicate(edition.Name, "the edition", first.Name);
            else if (form.Editions.Count == Limits.Editions)
                errors.TooMuch(edition.Name, FormattableString.Invariant($"the form has too many editions; keep to {Limits.Editions}"));
            else
                form.Editions.Add(edition);
        }
    }
}
