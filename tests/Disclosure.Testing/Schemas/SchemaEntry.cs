namespace Disclosure.Testing;

/// <summary>A row, a column or a group of them, as a line of a schema.</summary>
/// <param name="Name">The identifier.</param>
/// <param name="Label">The label.</param>
/// <param name="Attributes">What stands in brackets behind the name; empty for nothing.</param>
/// <param name="Children">What is in the group; empty for a row or column.</param>
internal sealed record SchemaEntry(string Name, string Label, string Attributes, IReadOnlyList<SchemaEntry> Children)
{
    /// <summary>What it adds to a sum.</summary>
    public string Term => Children.Count > 0 ? $"sum({Name})" : Name;

    /// <summary>The rows or columns in it.</summary>
    public IEnumerable<SchemaEntry> Leaves => Children.Count > 0 ? Children.SelectMany(child => child.Leaves) : [this];

    /// <summary>Whether every edition has it.</summary>
    public bool IsEverywhere => Leaves.Any(leaf => !leaf.Attributes.StartsWith("in ", StringComparison.Ordinal));

    public void Write(SchemaWriter writer)
    {
        writer.Line(Attributes.Length > 0 ? $"{Name} ({Attributes}) {Label}" : $"{Name} {Label}");
        using (writer.Indent())
            foreach (var child in Children)
                child.Write(writer);
    }
}
