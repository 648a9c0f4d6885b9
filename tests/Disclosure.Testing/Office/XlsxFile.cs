using System.Globalization;
using System.Net;
using System.Text;

namespace Disclosure.Testing;

/// <summary>A workbook from the markup of its sheets.</summary>
public sealed class XlsxFile
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly List<(string Name, string State, string Content)> _sheets = [];
    private readonly List<string> _strings = [], _formats = [];

    /// <summary>Adds a sheet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">What stands in its root.</param>
    /// <param name="state">Whether it is <c>visible</c>.</param>
    public void Add(string name, string content, string state = "visible") => _sheets.Add((name, state, content));

    /// <summary>The number of a text that cells share.</summary>
    /// <param name="markup">The markup of the item.</param>
    public int Share(string markup)
    {
        _strings.Add(markup);
        return _strings.Count - 1;
    }

    /// <summary>The style of cells without frame whose numbers have a format; the style behind it has a frame. Styles 0 and 1 show numbers as they are.</summary>
    public int Style(string format)
    {
        if (!_formats.Contains(format))
            _formats.Add(format);
        return 2 + (2 * _formats.IndexOf(format));
    }

    /// <summary>The bytes of the workbook.</summary>
    /// <param name="isStrict">Whether it keeps to the strict standard.</param>
    public byte[] ToBytes(bool isStrict = false)
    {
        var container = new OfficeContainer();
        container.Tie("_rels/.rels", [("officeDocument", "xl/workbook.xml")], isStrict);
        container.Tie(
            "xl/_rels/workbook.xml.rels",
            [.. _sheets.Select((_, index) => ("worksheet", $"worksheets/sheet{index + 1}.xml")), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")],
            isStrict);
        var sheets = string.Concat(_sheets.Select((sheet, index) =>
            string.Create(CultureInfo.InvariantCulture, $"<sheet name=\"{WebUtility.HtmlEncode(sheet.Name)}\" sheetId=\"{index + 1}\" state=\"{sheet.State}\" r:id=\"r{index + 1}\"/>")));
        container.Add("xl/workbook.xml", $"{Types}.sheet.main+xml", Root("workbook", $"<sheets>{sheets}</sheets>", isStrict));
        foreach (var (index, sheet) in _sheets.Index())
            container.Add($"xl/worksheets/sheet{index + 1}.xml", $"{Types}.worksheet+xml", Root("worksheet", sheet.Content, isStrict));
        container.Add("xl/sharedStrings.xml", $"{Types}.sharedStrings+xml", Root("sst", string.Concat(_strings.Select(text => $"<si>{text}</si>")), isStrict));
        container.Add("xl/styles.xml", $"{Types}.styles+xml", Root("styleSheet", Styles(), isStrict));
        return container.ToBytes();
    }

    private string Styles()
    {
        var (formats, looks) = (new StringBuilder(), new StringBuilder("<xf numFmtId=\"0\" borderId=\"0\"/><xf numFmtId=\"0\" borderId=\"1\"/>"));
        foreach (var (index, format) in _formats.Index())
        {
            formats.Append(CultureInfo.InvariantCulture, $"<numFmt numFmtId=\"{200 + index}\" formatCode=\"{WebUtility.HtmlEncode(format)}\"/>");
            looks.Append(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{200 + index}\" borderId=\"0\"/><xf numFmtId=\"{200 + index}\" borderId=\"1\"/>");
        }

        return $"<numFmts>{formats}</numFmts><fonts><font/></fonts><borders><border><left/><right/></border><border><left style=\"thin\"/></border></borders><cellXfs>{looks}</cellXfs>";
    }

    private static string Root(string name, string content, bool isStrict)
    {
        var main = isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var relations = isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><{name} xmlns=\"{main}\" xmlns:r=\"{relations}\">{content}</{name}>";
    }
}
