namespace Disclosure.Testing;

/// <summary>How the tables of a page are written.</summary>
public enum PageStyle
{
    /// <summary>Cells with their spans and nothing else.</summary>
    Bare,

    /// <summary>As word processors save it: paragraphs and pieces of text with their looks in each cell.</summary>
    Saved,

    /// <summary>Without the end tags of rows and cells.</summary>
    Open,
}
