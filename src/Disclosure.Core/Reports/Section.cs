namespace Disclosure;

/// <summary>A section as the document prints it.</summary>
/// <param name="Number">The number of the section in the form, from 1.</param>
/// <param name="Name">The identifier of the section in the form, such as <c>Overview</c>.</param>
/// <param name="Heading">The heading as printed, without the spaces around it.</param>
/// <param name="Line">The line of the heading, from 1.</param>
/// <param name="Text">The narrative below the heading, without tables and signature; lines as printed, joined by LF. Empty where there is none.</param>
public sealed record Section(int Number, string Name, string Heading, int Line, string Text);
