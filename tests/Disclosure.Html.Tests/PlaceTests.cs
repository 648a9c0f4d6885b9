using Disclosure.Testing;

namespace Disclosure.Html.Tests;

/// <summary>A place leads back to its text in the source of the page.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("<p>a</p>\n  <p>b", "b", 2, 6)]
    [InlineData("<p>x&amp;y</p>", "x&y", 1, 4)]
    [InlineData("<p><span>\r\n</span> <b>b</b>", "b", 2, 12)]
    [InlineData("<table><tr><td>a<td>\n\n&nbsp;<b>b</b></table>", "\u00A0b", 3, 1)]
    [InlineData("<table><tr><td>a<td> </td></table>", "", 1, 17)]
    [InlineData("<pre>a\r\n b</pre>", " b", 2, 1)]
    public void Of_text_and_of_blank_cells(string page, string text, int line, int column)
    {
        var document = Pages.Read(page);
        var spans = document.Lines.Concat(document.Tables.SelectMany(table => table.Cells).Select(cell => new SourceSpan(cell.Offset, cell.Length)));

        var span = spans.Single(span => document.Text.Slice(span.Offset, span.Length).Span.SequenceEqual(text));

        Assert.Equal(SourcePlace.At(line, column), document.Places.At(span.Offset));
    }

    [Fact]
    public void Within_a_text_too()
    {
        var document = Pages.Read("<p>ab&lt;cd\n  ef<span>g</span></p>");

        Assert.Equal(
            ["a1:4", "b1:5", "<1:6", "c1:10", "d1:11", " 1:12", "e2:3", "f2:4", "g2:11"],
            Enumerable.Range(0, 9).Select(at => $"{document.Text.Span[at]}{document.Places.At(at)}"));
    }

    [Fact]
    public void Every_cell_of_random_pages_leads_back_to_its_text()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var page = new PageLayout(random).Render(Pages.Draw(random, PictureOptions.Untidy));
            var lines = page.Split('\n');
            foreach (var cell in Pages.Parse(page).Report!.Cells.Where(cell => cell.State != CellState.Absent))
                Assert.True(LeadsBack(cell, lines[cell.Line!.Value - 1][(cell.Column!.Value - 1)..]), $"seed {seed}: {cell.Key} '{cell.Raw}' at {cell.Line}:{cell.Column} in {lines[cell.Line!.Value - 1]}");
        }
    }

    /// <summary>The source goes on with the first character of the cell or a reference to it; a blank cell has the place of its blank or of its tag.</summary>
    private static bool LeadsBack(Cell cell, string source) => cell.Raw switch
    {
        "" => source.StartsWith("<t", StringComparison.OrdinalIgnoreCase),
        var raw => source[0] == raw[0] || (raw[0] == '\u00A0' && source.StartsWith("&nbsp;", StringComparison.Ordinal)) || source.StartsWith(FormattableString.Invariant($"&#{(int)raw[0]};"), StringComparison.Ordinal),
    };
}
