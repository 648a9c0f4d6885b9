using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>
/// Which form the lines of the schemas belong to: that of the form or edition which opens above them in their file. So it is known of which form
/// an error is, whatever else is wrong with its line.
/// </summary>
internal sealed class FormLines
{
    private readonly Dictionary<string, List<SchemaNode>> _openings = new(StringComparer.Ordinal);

    /// <summary>Notes the line of a form or an edition. Within a file they come from above.</summary>
    public void Open(SchemaNode node)
    {
        if (!_openings.TryGetValue(node.Text.File.Path, out var nodes))
            _openings.Add(node.Text.File.Path, nodes = []);
        nodes.Add(node);
    }

    /// <summary>The forms that none of some lines belongs to.</summary>
    public IEnumerable<FormDefinition> Without(IEnumerable<(string Path, int Line)> lines, IReadOnlyList<FormDefinition> forms)
    {
        var named = new HashSet<string>(lines.Select(OpeningOf).OfType<SchemaNode>().Distinct().SelectMany(Words), StringComparer.OrdinalIgnoreCase);
        return forms.Where(form => !named.Contains(form.Name));
    }

    /// <summary>The words of a line. An edition names its form, but where is not certain if the line is wrong.</summary>
    private static IEnumerable<string> Words(SchemaNode node)
    {
        var rest = node.Rest();
        var name = rest.ReadWord();
        if (node.Keyword.ToString() == SyntaxCollector.Form)
            return [name.ToString()];
        var words = new List<string>();
        for (var word = name; !word.IsEmpty; word = rest.ReadWord())
            words.Add(word.ToString());
        return words;
    }

    private SchemaNode? OpeningOf((string Path, int Line) place)
    {
        if (!_openings.TryGetValue(place.Path, out var nodes))
            return null;
        int from = 0, to = nodes.Count;
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = nodes[middle].Text.Line <= place.Line ? (middle + 1, to) : (from, middle);
        }

        return from == 0 ? null : nodes[from - 1];
    }
}
