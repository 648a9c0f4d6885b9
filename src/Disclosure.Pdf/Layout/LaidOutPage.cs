using Disclosure.Pdf.Pages;
using Disclosure.Pdf.Ruling;
using Disclosure.Pdf.Texts;

namespace Disclosure.Pdf.Layout;

/// <summary>A page as it is read: its lines and tables from the top down.</summary>
/// <param name="Number">The number of the page.</param>
/// <param name="Bounds">The page as it is read.</param>
/// <param name="Turn">Leads from there to the page as it is shown.</param>
/// <param name="Elements">Its lines and tables.</param>
internal sealed record LaidOutPage(int Number, PageBox Bounds, PageTurn Turn, IReadOnlyList<PageElement> Elements)
{
    /// <summary>Lays a page out. One whose text cannot be read has a line that says so, in the way of all damaged text.</summary>
    public static LaidOutPage Of(DrawnPage page)
    {
        if (page.IsDamaged || page.IsUnknown || (page.IsPicture && !page.HasText))
            return new LaidOutPage(page.Number, page.Bounds, new PageTurn(Direction.Right), [new LineElement(new TextLine(DrawnPage.Unknown, page.Bounds))]);
        var turn = new PageTurn(MainDirection(page));
        var glyphs = page.Glyphs.Select(turn.Upright).ToList();
        var elements = new List<PageElement>();
        foreach (var table in Tables([.. page.Rules.Select(turn.Upright)]))
            if (CellTexts.Take(table, glyphs) is { } texts)
                elements.Add(new TableElement(table, texts));
        elements.AddRange(LineFinder.Lines(glyphs).Select(line => new LineElement(line)));
        return new LaidOutPage(page.Number, turn.Upright(page.Bounds), turn, [.. elements.OrderByDescending(element => element.Box.Top)]);
    }

    /// <summary>Where something on the page stands, as people see it.</summary>
    public SourcePlace Place(PageBox box)
    {
        var (left, bottom, right, top) = Turn.Back(box);
        return new SourcePlace { Page = Number, Box = new PageBox(Rounded(left), Rounded(bottom), Rounded(right), Rounded(top)) };

        static double Rounded(double points) => Math.Round(points, 2);
    }

    /// <summary>The tables, inner ones before those in whose cells they stand.</summary>
    private static IEnumerable<RuledTable> Tables(List<Rule> rules) =>
        RuledFrames.Of(rules).Select(CellFinder.Find).OfType<RuledTable>().OrderBy(table => (table.Box.Right - table.Box.Left) * (table.Box.Top - table.Box.Bottom));

    /// <summary>The way in which most of the text runs: a wide table may lie on its side.</summary>
    private static Direction MainDirection(DrawnPage page)
    {
        var counts = new int[4];
        foreach (var glyph in page.Glyphs)
            counts[(int)glyph.Direction]++;
        return (Direction)Array.IndexOf(counts, counts.Max());
    }
}
