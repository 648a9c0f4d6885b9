namespace Disclosure.Schema;

/// <summary>How a column prints its figures, where that is not the usual way (−1,234.5). Some of them may hold together.</summary>
[Flags]
public enum FigureStyle
{
    /// <summary>The usual way.</summary>
    Usual = 0,

    /// <summary>A figure in brackets is below 0: (1,234) is −1234.</summary>
    NegativeInBrackets = 1,

    /// <summary>Blanks set thousands apart: 1 234 567.</summary>
    GroupsOfBlank = 2,

    /// <summary>A comma stands before the fraction, and points set thousands apart: 1.234,5.</summary>
    DecimalComma = 4,
}
