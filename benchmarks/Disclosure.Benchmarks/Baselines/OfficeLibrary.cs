using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Benchmarks;

/// <summary>Opens office documents with their library, and walks over all that stands in them.</summary>
internal static class OfficeLibrary
{
    /// <summary>The elements of a Word document, its styles and its lists.</summary>
    public static int WalkDocument(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = document.MainDocumentPart!;
        return main.Document.Descendants().Count() + main.StyleDefinitionsPart!.Styles!.Descendants().Count() + main.NumberingDefinitionsPart!.Numbering.Descendants().Count();
    }

    /// <summary>The elements of a workbook, its sheets, its texts and its styles.</summary>
    public static int WalkWorkbook(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var main = document.WorkbookPart!;
        return main.Workbook.Descendants().Count() + main.SharedStringTablePart!.SharedStringTable.Descendants().Count() + main.WorkbookStylesPart!.Stylesheet.Descendants().Count()
            + main.WorksheetParts.Sum(sheet => sheet.Worksheet.Descendants().Count());
    }
}
