using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>Makes labels: official wording first, aliases behind bars, and both again with words that are exchanged freely.</summary>
internal sealed class LabelBinder(SchemaErrors errors)
{
    private readonly List<IReadOnlyList<string>> _words = [];

    /// <summary>Words of which any may stand for any other: 文件 and 档案.</summary>
    public void AddWords(SchemaText words) => _words.Add(Wordings(words));

    /// <summary>The label at the end of a line.</summary>
    /// <param name="name">Its identifier.</param>
    /// <param name="text">Official wording and aliases.</param>
    /// <param name="node">The line.</param>
    public LabelDefinition Bind(string name, SchemaText text, SchemaNode node)
    {
        var wordings = Wordings(text);
        if (wordings.Count == 0)
        {
            errors.Missing(node.Keyword, "the label");
            return new LabelDefinition { Name = name, Text = name, Aliases = [] };
        }

        return Make(name, wordings);
    }

    /// <summary>A label with more aliases.</summary>
    public LabelDefinition WithAliases(LabelDefinition label, IEnumerable<string> more) =>
        Make(label.Name, [label.Text, .. label.Aliases, .. more]);

    /// <summary>The texts between bars.</summary>
    public static IReadOnlyList<string> Wordings(SchemaText text) =>
        [.. text.Split('|').Where(part => !part.IsEmpty).Select(part => part.ToString())];

    private LabelDefinition Make(string name, IReadOnlyList<string> wordings)
    {
        var all = wordings.Distinct().ToList();
        foreach (var words in _words)
            foreach (var wording in all.ToArray())
                foreach (var from in words.Where(word => wording.IndexOf(word, StringComparison.Ordinal) >= 0))
                    foreach (var to in words)
                        if (wording.Replace(from, to) is var other && !all.Contains(other))
                            all.Add(other);
        return new LabelDefinition { Name = name, Text = all[0], Aliases = [.. all.Skip(1)] };
    }
}
