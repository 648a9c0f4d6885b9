using System.Text;
using Disclosure.Pdf.Pages;

namespace Disclosure.Pdf.Texts;

/// <summary>
/// Writes the characters of a line as text: a blank where there is room for one, so that two figures never become one; a mark before what is set
/// higher or lower, lest it is read as digits of the number before it; and once what is drawn twice at a place to look bold.
/// </summary>
internal static class LineWriter
{
    /// <summary>How wide a blank is, in heights of a line: beside a wide character there is often room that is none.</summary>
    private const double Gap = 0.2, WideGap = 0.4;

    private const char FirstWide = '\u2E80', LastWide = '\uFAFF';

    private const double Smaller = 0.8, Shifted = 0.12, Same = 0.4;

    /// <summary>The line; null where it has no text.</summary>
    public static TextLine? Write(List<Glyph> glyphs)
    {
        var text = new StringBuilder();
        Glyph? before = null;
        var isApart = false;
        PageBox box = default;
        foreach (var glyph in glyphs)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                isApart = true;
                continue;
            }

            if (before is { } same && IsRepeated(same, glyph))
                continue;
            if (before is { } last)
                AddBetween(text, last, glyph, isApart);
            text.Append(glyph.Text);
            box = before is null ? glyph.Box : Union(box, glyph.Box);
            (before, isApart) = (glyph, false);
        }

        return before is null ? null : new TextLine(text.ToString(), box);
    }

    public static PageBox Union(PageBox one, PageBox other) => new(
        Math.Min(one.Left, other.Left), Math.Min(one.Bottom, other.Bottom), Math.Max(one.Right, other.Right), Math.Max(one.Top, other.Top));

    private static bool IsRepeated(Glyph last, Glyph next) =>
        last.Text == next.Text && Math.Abs(next.CentreX - last.CentreX) < Same * Math.Min(Width(last), Width(next));

    private static double Width(Glyph glyph) => glyph.Box.Right - glyph.Box.Left;

    private static bool IsWide(Glyph glyph) => glyph.Text[0] is >= FirstWide and <= LastWide;

    private static void AddBetween(StringBuilder text, Glyph last, Glyph next, bool isApart)
    {
        var height = Math.Max(last.Height, next.Height);
        if (last.Box.Right - next.Box.Left > Same * Math.Min(Width(last), Width(next)))
            text.Append(DrawnPage.Unknown); // One is drawn over the other: nobody can tell which counts.
        else if (isApart || next.Box.Left - last.Box.Right > (IsWide(last) || IsWide(next) ? WideGap : Gap) * height)
            text.Append(' ');
        else if (next.Height < Smaller * last.Height && Math.Abs(next.CentreY - last.CentreY) > Shifted * last.Height)
            text.Append(next.CentreY > last.CentreY ? '^' : '_');
    }
}
