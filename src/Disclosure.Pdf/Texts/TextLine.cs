namespace Disclosure.Pdf.Texts;

/// <summary>A line of text on a page.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Box">Where it stands.</param>
internal sealed record TextLine(string Text, PageBox Box);
