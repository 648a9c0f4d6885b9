using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Binds a form: what its editions share, and then each edition.</summary>
internal sealed class FormBinder
{
    private readonly FormSyntax _syntax;
    private readonly SchemaErrors _errors;
    private readonly LabelBinder _labels;
    private readonly List<string> _titles = [], _marks = [], _foreign = [], _ends = [];
    private readonly List<SectionDefinition> _sections = [];

    private FormBinder(FormSyntax syntax, SchemaErrors errors)
    {
        _syntax = syntax;
        _errors = errors;
        _labels = new LabelBinder(errors);
    }

    public static IReadOnlyList<FormDefinition> Bind(IEnumerable<SchemaNode> roots, SchemaErrors errors, CancellationToken cancellationToken)
    {
        var forms = new List<FormDefinition>();
        foreach (var syntax in SyntaxCollector.Collect(roots, errors).OrderBy(form => form.Name.ToString(), StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            forms.Add(new FormBinder(syntax, errors).Bind());
        }

        return forms;
    }

    private FormDefinition Bind()
    {
        var years = new YearsBinder(_errors);
        foreach (var node in _syntax.Form.Children)
            BindStatement(node, years);
        foreach (var node in _syntax.Sections)
            BindSection(node);
        var rest = _syntax.Form.Rest();
        rest.ReadWord();
        var editions = EditionsBinder.Bind(_syntax, _sections, _labels, years, _errors);
        return new FormDefinition
        {
            Name = _syntax.Name.ToString(),
            Title = rest.ReadRest() is { IsEmpty: false } title ? title.ToString() : _syntax.Name.ToString(),
            TitlePatterns = _titles,
            NilMarks = _marks,
            ForeignMarks = _foreign,
            EndMarks = _ends,
            Sections = _sections,
            Editions = editions,
        };
    }

    private void BindStatement(SchemaNode node, YearsBinder years)
    {
        var rest = node.Rest().ReadRest();
        switch (node.Keyword.ToString())
        {
            case "title":
                _titles.Add(rest.ToString());
                break;
            case "marks":
                _marks.AddRange(LabelBinder.Wordings(rest));
                break;
            case "words":
                _labels.AddWords(rest);
                break;
            case "foreign":
                _foreign.AddRange(LabelBinder.Wordings(rest));
                break;
            case "end":
                _ends.AddRange(LabelBinder.Wordings(rest));
                break;
            case "basis" or "years":
                years.Bind(node);
                break;
            default:
                _errors.UnknownStatement(node.Keyword, "title, marks, words, foreign, end, basis or years");
                return;
        }

        if (rest.IsEmpty)
            _errors.Missing(node.Keyword, $"what '{node.Keyword}' says");
    }

    private void BindSection(SchemaNode node)
    {
        var rest = node.Rest();
        var name = rest.ReadWord();
        if (!Identifiers.Check(name, node, "the name of the section", _errors))
            return;
        var attribute = rest.ReadBrackets();
        if (attribute is not null && attribute.ToString() != "needed")
            _errors.BadAttribute(attribute, "needed");
        if (_sections.Exists(section => string.Equals(section.Heading.Name, name.ToString(), StringComparison.OrdinalIgnoreCase)))
        {
            _errors.Duplicate(name, "the section");
            return;
        }

        var heading = _labels.Bind(name.ToString(), rest.ReadRest(), node);
        var also = new List<string>();
        foreach (var child in node.Children)
        {
            if (child.Keyword.ToString() == "also")
                also.AddRange(LabelBinder.Wordings(child.Rest().ReadRest()));
            else
                _errors.UnknownStatement(child.Keyword, "also");
        }

        _sections.Add(new SectionDefinition
        {
            Number = _sections.Count + 1,
            Heading = _labels.WithAliases(heading, also.Where(wording => !IsPattern(wording))),
            Patterns = [.. also.Where(IsPattern)],
            NeedsContent = attribute?.ToString() == "needed",
        });
    }

    private static bool IsPattern(string wording) => wording.IndexOf('*') >= 0;
}
