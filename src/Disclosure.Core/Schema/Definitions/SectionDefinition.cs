namespace Disclosure.Schema;

/// <summary>A section of the form.</summary>
public sealed class SectionDefinition
{
    /// <summary>The number of the section, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The identifier, the official heading (一、总体情况) and other headings.</summary>
    public required LabelDefinition Heading { get; init; }

    /// <summary>
    /// Wordings with <c>*</c> for any text, such as <c>*主动公开*情况</c>. They hold only for a heading that carries the section's number.
    /// </summary>
    public required IReadOnlyList<string> Patterns { get; init; }

    /// <summary>Whether the form demands content here: an empty section is then worth a warning.</summary>
    public required bool NeedsContent { get; init; }
}
