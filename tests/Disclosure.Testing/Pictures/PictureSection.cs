using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>A section as it is printed.</summary>
/// <param name="Definition">The section of the form.</param>
/// <param name="Heading">The printed heading.</param>
/// <param name="Narrative">The paragraphs below it, before any table.</param>
public sealed record PictureSection(SectionDefinition Definition, string Heading, IReadOnlyList<string> Narrative);
