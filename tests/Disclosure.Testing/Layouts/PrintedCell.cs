namespace Disclosure.Testing;

/// <summary>A cell of a printed row.</summary>
/// <param name="Text">The text; empty for a blank. A line break is one that the column forces.</param>
/// <param name="Span">Over how many grid columns it goes.</param>
/// <param name="Continues">Whether it only continues the cell above (a vertical merge).</param>
internal readonly record struct PrintedCell(string Text, int Span = 1, bool Continues = false)
{
    /// <summary>The part of a vertical merge below its first row.</summary>
    public static PrintedCell Continuation(int span = 1) => new("", span, true);
}
