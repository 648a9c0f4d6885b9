using System.Text;
using Disclosure.Testing;

namespace Disclosure.Pdf.Tests;

/// <summary>A place leads back to its text on the page.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void A_line_stands_on_its_page_in_its_box()
    {
        var document = Files.Read(Files.Page(page => page.Text(60, 700, 10, "一、总体情况")));

        Assert.Equal(new SourcePlace { Page = 1, Box = new PageBox(60, 698.5, 120, 708.5) }, document.Places.At(0));
    }

    [Fact]
    public void A_blank_cell_stands_where_its_lines_are()
    {
        var document = Files.Read(Files.Page(page =>
        {
            page.Draw($"60 600 40 20 re 100 600 40 20 re S");
            page.Text(62, 605, 10, "1");
        }));

        Assert.Equal(new PageBox(100, 600, 140, 620), document.Places.At(document.Tables.Single().Cells[1].Offset)!.Box);
    }

    [Fact]
    public void Every_cell_of_random_reports_leads_to_a_box_that_holds_its_text_alone()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var random = new Random(seed);
            var picture = Files.Draw(random, PictureOptions.Tidy with { IsDistinct = true });
            var file = new PdfLayout(PdfNoise.Draw(random, isRuled: true) with { HasFurniture = false }, random).Render(picture);
            var report = Files.Parse(file).Report!;
            var boxes = report.Cells.Select(cell => (cell.Place!.Page, cell.Place.Box)).ToList();

            Assert.Equal(boxes.Count, boxes.Distinct().Count());
            Assert.All(report.Cells, cell => Assert.InRange(cell.Place!.Box!.Value.Right - cell.Place.Box.Value.Left, 1, 120));
        }
    }

    [Fact]
    public void Data_has_the_page_and_the_box()
    {
        var random = new Random(1);
        var report = Files.Parse(new PdfLayout(PdfNoise.None, random).Render(Files.Draw(random, PictureOptions.Tidy))).Report!;
        using var output = new MemoryStream();

        CellLines.Write(output, "report.pdf", report);

        Assert.Matches("\"line\":null,\"column\":null,\"page\":1,\"box\":\\[[0-9.]+,[0-9.]+,[0-9.]+,[0-9.]+\\]}\n", Encoding.UTF8.GetString(output.ToArray()));
    }
}
