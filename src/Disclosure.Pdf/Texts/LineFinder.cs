using Disclosure.Pdf.Pages;

namespace Disclosure.Pdf.Texts;

/// <summary>Puts characters into lines by where they stand, in whatever order they were drawn.</summary>
internal static class LineFinder
{
    /// <summary>The lines, from the top down. Text that runs up or down the page stands behind that which runs across.</summary>
    public static List<TextLine> Lines(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<TextLine>();
        foreach (var way in glyphs.GroupBy(glyph => glyph.Direction).OrderBy(way => way.Key))
        {
            var turn = new PageTurn(way.Key);
            foreach (var line in Rows([.. way.Select(turn.Upright)]))
                if (LineWriter.Write(line) is { } written)
                    lines.Add(written with { Box = turn.Back(written.Box) });
        }

        return lines;
    }

    /// <summary>Characters that run to the right, line by line, each from left to right.</summary>
    public static IEnumerable<List<Glyph>> Rows(List<Glyph> glyphs)
    {
        glyphs.Sort((one, other) => other.CentreY.CompareTo(one.CentreY));
        var row = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            if (row.Count > 0 && !Continues(row, glyph))
            {
                yield return Ordered(row);
                row = [];
            }

            row.Add(glyph);
        }

        if (row.Count > 0)
            yield return Ordered(row);
    }

    /// <summary>Whether a character stands beside the others of a row: its middle is not below theirs by more than the half of one of them.</summary>
    private static bool Continues(List<Glyph> row, Glyph glyph) =>
        row[0].CentreY - glyph.CentreY < Math.Max(row[0].Height, glyph.Height) / 2;

    private static List<Glyph> Ordered(List<Glyph> row)
    {
        row.Sort((one, other) => one.Box.Left.CompareTo(other.Box.Left));
        return row;
    }
}
