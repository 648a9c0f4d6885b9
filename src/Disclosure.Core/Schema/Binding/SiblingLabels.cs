using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>The wordings of neighbours: two that readers take for the same could not be told apart on paper, unless no edition has both.</summary>
internal sealed class SiblingLabels(SchemaErrors errors)
{
    private readonly Dictionary<string, List<(LabelDefinition Label, Availability Availability)>> _wordings = new(StringComparer.Ordinal);

    /// <summary>Adds a label, and says so if a neighbour has it.</summary>
    public void Add(SchemaText at, LabelDefinition label, Availability availability)
    {
        foreach (var wording in label.Aliases.Prepend(label.Text).Select(LabelFolding.Fold).Distinct())
        {
            if (!_wordings.TryGetValue(wording, out var known))
                _wordings.Add(wording, known = []);
            var other = known.Find(other => availability.Overlaps(other.Availability)).Label;
            if (other is null)
            {
                known.Add((label, availability));
                continue;
            }

            errors.DuplicateLabel(at.Split('|').FirstOrDefault(part => LabelFolding.Fold(part.ToString()) == wording) ?? at, other.Name);
            return;
        }
    }
}
