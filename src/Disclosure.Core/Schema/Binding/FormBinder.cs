using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Binds a form: what its editions share, and then each edition.</summary>
internal sealed class FormBinder
{
    private readonly FormSyntax _syntax;
    private readonly SchemaErrors _errors;
    private readonly LabelBinder _labels;
    private readonly YearsBinder _years;
    private readonly List<string> _titles = [], _marks = [], _foreign = [], _ends = [];

    private FormBinder(FormSyntax syntax, SchemaErrors errors)
    {
        _syntax = syntax;
        _errors = errors;
        _labels = new LabelBinder(errors);
        _years = new YearsBinder(errors);
    }

    /// <summary>Binds forms.</summary>
    public static IReadOnlyList<FormDefinition> Bind(IReadOnlyList<FormSyntax> forms, SchemaErrors errors, CancellationToken cancellationToken)
    {
        TypeNames.Check(forms, errors);
        return [.. forms.Select(syntax => new FormBinder(syntax, errors).Bind(cancellationToken))];
    }

    private FormDefinition Bind(CancellationToken cancellationToken)
    {
        foreach (var node in _syntax.Form.Children.Where(node => !SyntaxCollector.IsMisplaced(node)))
            BindStatement(node);
        foreach (var mark in _foreign.Where(mark => _syntax.Title.Contains(mark)))
            _errors.Ambiguous(_syntax.Name, $"the title of the form has '{mark}' in it, which is said to prove another form");
        var sections = new SectionsBinder(_labels, _errors);
        foreach (var node in _syntax.Sections)
            sections.Bind(node);
        var sectionsByName = sections.Sections.ToDictionary(section => section.Heading.Name, StringComparer.Ordinal);
        var tables = TableSyntax.ReadAll(_syntax.Tables, sectionsByName, _errors);
        if (_syntax.Tables.Count == 0)
            _errors.Empty(_syntax.Name, "the form");
        var editions = EditionsBinder.Bind(_syntax, tables, _years, _labels, _errors, cancellationToken);
        _labels.CheckWords();
        return new FormDefinition
        {
            Name = _syntax.Name.ToString(),
            Title = _syntax.Title,
            TitlePatterns = _titles,
            NilMarks = _marks,
            ForeignMarks = _foreign,
            EndMarks = _ends,
            Sections = sections.Sections,
            Editions = editions,
        };
    }

    private void BindStatement(SchemaNode node)
    {
        var keyword = Keywords.Of(node, _errors, "title", "marks", "words", "foreign", "end", "basis", "years");
        if (keyword is "basis" or "years")
        {
            _years.Bind(node, keyword);
            return;
        }

        if (keyword.Length == 0)
            return;
        var text = node.Rest().ReadRest();
        if (text.IsEmpty)
            _errors.Missing(node.Keyword, $"what '{keyword}' says");
        else
            BindText(keyword, text);
        node.ForbidChildren(_errors);
    }

    private void BindText(string keyword, SchemaText text)
    {
        switch (keyword)
        {
            case "title":
                if (TitlePattern.Check(text, _errors))
                    _titles.Add(text.ToString());
                break;
            case "marks":
                AddWordings(_marks, text);
                break;
            case "words":
                _labels.AddWords(text);
                break;
            case "foreign":
                AddWordings(_foreign, text);
                break;
            case "end":
                AddWordings(_ends, text);
                break;
        }
    }

    private void AddWordings(List<string> wordings, SchemaText text)
    {
        foreach (var wording in LabelBinder.Wordings(text, _errors))
        {
            if (wordings.Contains(wording.ToString()))
                _errors.Unused(wording, $"'{wording}' is there already; remove it");
            else
                wordings.Add(wording.ToString());
        }
    }
}
