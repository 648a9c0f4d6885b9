namespace Disclosure.Output;

/// <summary>A section as data.</summary>
internal sealed record SectionData(int Number, string Heading, int Line, string Text)
{
    public static SectionData Of(Section section) => new(section.Number, section.Heading, section.Line, section.Text);
}
