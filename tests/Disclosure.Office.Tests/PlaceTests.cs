using System.Globalization;
using Disclosure.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace Disclosure.Office.Tests;

/// <summary>A place leads back to its text in the document.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void Lines_and_cells_have_the_paths_that_a_person_would_count()
    {
        const string Cell = "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>";
        var document = Documents.Read($"<w:p/><w:p><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr>{Cell}</w:tr></w:tbl><w:tbl><w:tr>{Cell}{Cell}</w:tr><w:tr>{Cell}{Cell}</w:tr></w:tbl>");

        Assert.Equal(
            ["paragraph 2", "table 1, row 1, cell 1, paragraph 1", "table 2, row 1, cell 1", "table 2, row 1, cell 2", "table 2, row 2, cell 1", "table 2, row 2, cell 2"],
            Enumerable.Range(0, document.Text.Length).Where(at => document.Text.Span[at] != '\n').Select(at => document.Places.At(at)!.ToString()));
    }

    [Fact]
    public void Every_cell_of_random_documents_leads_back_to_its_text()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var picture = Documents.Draw(new Random(seed), PictureOptions.Untidy);
            var file = new DocxLayout().Render(picture);
            using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            var tables = document.MainDocumentPart!.Document.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().ToList();
            foreach (var cell in Documents.Parse(file).Report!.Cells.Where(cell => cell.State != CellState.Absent))
                Assert.Equal(cell.Raw.Replace(" ", "", StringComparison.Ordinal), At(tables, cell.Place!.Path!).InnerText.Replace(" ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void So_does_every_cell_of_random_workbooks()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var picture = Documents.Draw(new Random(seed), PictureOptions.Untidy);
            var file = new XlsxLayout().Render(picture);
            using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
            var strings = document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList();
            var cells = document.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().ToDictionary(cell => cell.CellReference!.Value!);
            foreach (var cell in Documents.Parse(file).Report!.Cells.Where(cell => cell.State == CellState.Number))
            {
                var stored = cells[cell.Place!.Cell!];
                var text = stored.DataType?.InnerText == "s" ? strings[int.Parse(stored.InnerText, CultureInfo.InvariantCulture)] : stored.InnerText;
                Assert.Equal("Sheet1", cell.Place.Sheet);
                Assert.StartsWith(text, cell.Raw, StringComparison.Ordinal);
            }
        }
    }

    private static WordCell At(List<DocumentFormat.OpenXml.Wordprocessing.Table> tables, string path)
    {
        int[] numbers = [.. path.Split(", ").Select(part => int.Parse(part.Split(' ')[1], CultureInfo.InvariantCulture) - 1)];
        return tables[numbers[0]].Elements<TableRow>().ElementAt(numbers[1]).Elements<WordCell>().ElementAt(numbers[2]);
    }
}
