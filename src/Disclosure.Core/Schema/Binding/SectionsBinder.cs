using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Binds the sections of a form: <c>section Overview [(needed)] 一、总体情况</c>, and <c>also</c> below it.</summary>
internal sealed class SectionsBinder(LabelBinder labels, SchemaErrors errors)
{
    private static readonly Availability s_always = new([]);

    private const string Needed = "needed";

    private readonly List<SectionDefinition> _sections = [];
    private readonly SiblingLabels _headings = new(errors);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<SectionDefinition> Sections => _sections;

    public void Bind(SchemaNode node)
    {
        var rest = node.Rest();
        var name = rest.ReadWord();
        if (!Identifiers.Check(name, node, "the name of the section", errors))
            return;
        if (ReservedNames.IsSection(name.ToString()))
            errors.Reserved(name, $"every report has a member '{name}Section'; choose another name");
        if (!_names.Add(name.ToString()))
        {
            errors.Duplicate(name, "the section");
            return;
        }

        var attribute = rest.ReadBrackets(errors);
        if (attribute is not null && attribute.ToString() != Needed)
            errors.BadAttribute(attribute, Needed, [Needed]);
        var also = Also(node).ToArray();
        var text = rest.ReadRest();
        var heading = labels.Bind(name.ToString(), text, node, also.Where(wording => !IsPattern(wording)));
        _headings.Add(text, heading, s_always);
        _sections.Add(new SectionDefinition
        {
            Number = _sections.Count + 1,
            Heading = heading,
            Patterns = [.. also.Where(IsPattern).Select(wording => wording.ToString())],
            NeedsContent = attribute?.ToString() == Needed,
        });
    }

    private IEnumerable<SchemaText> Also(SchemaNode node)
    {
        foreach (var child in node.Children)
        {
            child.ForbidChildren(errors);
            var text = child.Rest().ReadRest();
            if (Keywords.Of(child, errors, "also").Length == 0)
                continue;
            if (text.IsEmpty)
                errors.Missing(child.Keyword, "another heading");
            else
                foreach (var wording in LabelBinder.Wordings(text, errors))
                    yield return wording;
        }
    }

    private static bool IsPattern(SchemaText wording) => wording.IndexOf('*') >= 0;
}
