using System.IO.Compression;
using System.Text;

namespace Disclosure.Testing;

/// <summary>A container of office documents: a zip archive of parts that are tied to one another.</summary>
public sealed class OfficeContainer
{
    private const string Relations = "application/vnd.openxmlformats-package.relationships+xml";

    private readonly List<(string Name, string? Type, string Content)> _parts = [];

    /// <summary>Adds a part.</summary>
    /// <param name="name">Its name, such as <c>word/document.xml</c>.</param>
    /// <param name="type">The type of its content; null for a part that only ties others together.</param>
    /// <param name="content">Its content.</param>
    public void Add(string name, string? type, string content) => _parts.Add((name, type, content));

    /// <summary>Adds a part that ties parts together.</summary>
    /// <param name="name">Its name, such as <c>_rels/.rels</c>.</param>
    /// <param name="targets">The kind and the name of each part.</param>
    /// <param name="isStrict">Whether kinds are named as the strict standard does.</param>
    public void Tie(string name, IEnumerable<(string Kind, string Target)> targets, bool isStrict = false)
    {
        var kinds = isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var text = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var (index, (kind, target)) in targets.Index())
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<Relationship Id=\"r{index + 1}\" Type=\"{kinds}/{kind}\" Target=\"{target}\"/>");
        Add(name, null, text.Append("</Relationships>").ToString());
    }

    /// <summary>The bytes of the container.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", ContentTypes());
            foreach (var (name, _, content) in _parts)
                Write(archive, name, content);
        }

        return stream.ToArray();
    }

    private string ContentTypes()
    {
        var text = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .Append("<Default Extension=\"rels\" ContentType=\"").Append(Relations).Append("\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        foreach (var (name, type, _) in _parts.Where(part => part.Type is not null))
            text.Append("<Override PartName=\"/").Append(name).Append("\" ContentType=\"").Append(type).Append("\"/>");
        return text.Append("</Types>").ToString();
    }

    /// <summary>All entries have one date, so that one document always has the same bytes.</summary>
    private static void Write(ZipArchive archive, string name, string content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var writer = new StreamWriter(entry.Open());
        writer.Write(content);
    }
}
