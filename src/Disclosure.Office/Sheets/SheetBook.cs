using Disclosure.Office.Markups;
using Disclosure.Office.Opening;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Office.Sheets;

/// <summary>A workbook: its sheets in their order, and what their cells share.</summary>
internal sealed class SheetBook
{
    private readonly OfficeFile _file;
    private readonly WorkbookPart _part;
    private readonly CellWording _wording;

    /// <param name="file">The file that it stands in.</param>
    /// <param name="part">Its main part.</param>
    public SheetBook(OfficeFile file, WorkbookPart part)
    {
        _file = file;
        _part = file.Checked(part);
        var strings = ReadStrings(file, part);
        var styles = new CellStyles(part.WorkbookStylesPart is { } look ? file.Checked(look).Stylesheet : null);
        _wording = new CellWording(strings, styles, Markup.Value(part.Workbook.WorkbookProperties, "date1904") is "1" or "true");
    }

    /// <summary>Gives the lines and tables of all sheets to the builder.</summary>
    public void Read()
    {
        foreach (var sheet in _part.Workbook.Sheets?.Elements<Sheet>() ?? [])
        {
            if (sheet.Id?.InnerText is not { } id || !_part.TryGetPartById(id, out var part) || part is not WorksheetPart worksheet)
                continue;
            var name = sheet.Name?.InnerText ?? "";
            using var markup = new CheckedMarkup(_file, worksheet);
            var cells = new SheetReader(_file, _wording, name).Read(markup);
            if (sheet.State?.InnerText is "hidden" or "veryHidden")
                _file.Builder.AddHidden($"the sheet {name}");
            foreach (var hidden in cells.Hidden)
                _file.Builder.AddHidden($"{hidden} of the sheet {name}");
            new SheetWriter(_file, name).Write(cells);
        }
    }

    private static List<string> ReadStrings(OfficeFile file, WorkbookPart part)
    {
        if (part.SharedStringTablePart is not { } shared)
            return [];
        using var markup = new CheckedMarkup(file, shared);
        return SharedStrings.Read(markup);
    }
}
