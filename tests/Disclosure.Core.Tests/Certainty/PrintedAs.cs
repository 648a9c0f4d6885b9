namespace Disclosure.Tests;

/// <summary>How a small document prints its table.</summary>
public enum PrintedAs
{
    /// <summary>Rows between TABs; merged cells leave empty ones behind.</summary>
    Rows,

    /// <summary>A cell a line behind a TAB, a blank line behind each row.</summary>
    TabbedCells,

    /// <summary>A cell a line and nothing else; a blank cell leaves nothing.</summary>
    Lines,
}
