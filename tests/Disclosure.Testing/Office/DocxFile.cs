namespace Disclosure.Testing;

/// <summary>A Word document from the markup of its body. Its header and its notes have figures that are none of the report's.</summary>
public static class DocxFile
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private const string Styles =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"/><w:style w:type=\"character\" w:styleId=\"hid\"><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:rPr><w:b/></w:rPr></w:style>";

    /// <summary>The bytes of a document.</summary>
    /// <param name="body">The markup in its body.</param>
    /// <param name="lists">The markup of its automatic lists.</param>
    /// <param name="styles">The markup of its styles; null for some.</param>
    /// <param name="isStrict">Whether it keeps to the strict standard.</param>
    public static byte[] Of(string body, string lists = "", string? styles = null, bool isStrict = false)
    {
        var container = new OfficeContainer();
        container.Tie("_rels/.rels", [("officeDocument", "word/document.xml")], isStrict);
        container.Tie("word/_rels/document.xml.rels", [("styles", "styles.xml"), ("numbering", "numbering.xml"), ("header", "header1.xml"), ("footnotes", "footnotes.xml")], isStrict);
        container.Add("word/document.xml", $"{Types}.document.main+xml", Root("document", $"<w:body>{body}</w:body>", isStrict));
        container.Add("word/styles.xml", $"{Types}.styles+xml", Root("styles", styles ?? Styles, isStrict));
        container.Add("word/numbering.xml", $"{Types}.numbering+xml", Root("numbering", lists, isStrict));
        container.Add("word/header1.xml", $"{Types}.header+xml", Root("hdr", "<w:p><w:r><w:t>规章 12</w:t></w:r></w:p>", isStrict));
        container.Add("word/footnotes.xml", $"{Types}.footnotes+xml", Root("footnotes", "<w:footnote w:id=\"1\"><w:p><w:r><w:t>12</w:t></w:r></w:p></w:footnote>", isStrict));
        return container.ToBytes();
    }

    private static string Root(string name, string content, bool isStrict)
    {
        var main = isStrict ? "http://purl.oclc.org/ooxml/wordprocessingml/main" : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:{name} xmlns:w=\"{main}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + $" xmlns:x=\"urn:not-known\" mc:Ignorable=\"w14 x\">{content}</w:{name}>";
    }
}
