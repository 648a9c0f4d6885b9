namespace Disclosure.Recognition.Frame;

/// <summary>A section heading that was found.</summary>
/// <param name="Cell">The cell it stands in.</param>
/// <param name="Section">The index of the section in the form.</param>
/// <param name="IsOfficial">Whether it is the official heading, number included.</param>
internal sealed record Heading(int Cell, int Section, bool IsOfficial);
