namespace Disclosure.Pdf.Pages;

/// <summary>A character as it is drawn on a page.</summary>
/// <param name="Text">What it says; U+FFFD where its font does not say.</param>
/// <param name="Box">The room that it takes: its width, and the height of its line.</param>
/// <param name="Direction">The way in which the next one stands.</param>
/// <param name="IsInvisible">Whether it is there for searching only, as behind the image of a page.</param>
internal readonly record struct Glyph(string Text, PageBox Box, Direction Direction, bool IsInvisible)
{
    public double CentreX => (Box.Left + Box.Right) / 2;

    public double CentreY => (Box.Bottom + Box.Top) / 2;

    public double Height => Box.Top - Box.Bottom;
}

/// <summary>The way in which text runs on a page.</summary>
internal enum Direction
{
    Right,
    Up,
    Left,
    Down,
}
