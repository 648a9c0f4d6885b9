using System.IO.Compression;
using Disclosure.Testing;

namespace Disclosure.Office.Tests;

/// <summary>Containers made to fill the memory or the stack are refused before the library reads them.</summary>
public sealed class BombTests
{
    private const string Word = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("[Content_Types].xml")]
    public void A_part_that_inflates_without_measure(string part) =>
        Expect("a part of it inflates to more than 100 times its size", Bomb(part, 20 * 1024 * 1024));

    [Fact]
    public void A_bomb_costs_little_memory()
    {
        var bomb = Bomb("word/document.xml", 20 * 1024 * 1024);
        Refusal(bomb);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Refusal(bomb);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 * 1024 * 1024);
    }

    [Fact]
    public void Parts_that_are_large_together()
    {
        var random = new Random(1);
        var limits = DocumentLimits.Default with { MaxInflatedBytes = 100_000 };
        var text = string.Concat(Enumerable.Range(0, 30_000).Select(_ => (char)('a' + random.Next(26))));
        var body = string.Concat(Enumerable.Repeat($"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>", 4));

        Assert.Equal("it inflates to more than 100000 bytes", new DocxDocumentReader().Read(DocxFile.Of(body), limits, CancellationToken.None).Problem);
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", 70)]
    [InlineData("<w:sdt><w:sdtContent>", 100)]
    [InlineData("<x>", 100_000)]
    public void Elements_in_one_another(string thing, int count) =>
        Expect("its elements stand more than 200 deep in one another", DocxFile.Of(string.Concat(Enumerable.Repeat(thing, count))));

    [Fact]
    public void Too_many_elements() =>
        Expect("a part of it has more than 500000 elements", DocxFile.Of(Flood("<w:p/>", 500_001), isStrict: false), DocumentLimits.Default with { MaxInflationRatio = 2000 });

    [Fact]
    public void Too_many_attributes() =>
        Expect("an element of it has more than 200 attributes", DocxFile.Of("<w:p " + string.Concat(Enumerable.Range(0, 300).Select(n => $"a{n}=\"1\" ")) + "/>"));

    [Fact]
    public void Too_many_files()
    {
        var container = new OfficeContainer();
        for (var part = 0; part < 2100; part++)
            container.Add($"word/part{part}.xml", null, "<a/>");

        Expect("it holds more than 2000 files", container.ToBytes());
    }

    [Fact]
    public void What_a_document_type_defines_is_not_read()
    {
        var container = new OfficeContainer();
        container.Tie("_rels/.rels", [("officeDocument", "word/document.xml")]);
        container.Add("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "<!DOCTYPE d [<!ENTITY a \"12\">]>" + Word + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>");

        Assert.StartsWith("it is damaged (For security reasons DTD is prohibited", Refusal(container.ToBytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_flood_of_cells_of_a_sheet_is_read_as_far_as_the_limit()
    {
        var file = new XlsxFile();
        file.Add("a", "<sheetData>" + Flood("<row><c><v>1</v></c><c s=\"1\"/><c/></row>", 10_000) + "</sheetData>");
        var options = new ParseOptions { Readers = [new XlsxDocumentReader()], MaxCells = 5000 };

        Assert.Contains(AnnualReport.Parse(file.ToBytes(), options).Findings, finding => finding.Message.EndsWith("at most 5000 cells", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A1:XFD1048576")]
    [InlineData("A1:A2")]
    public void A_flood_of_merged_cells(string reference)
    {
        var file = new XlsxFile();
        file.Add("a", "<sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"100000\"><c><v>1</v></c></row></sheetData><mergeCells>" + Flood($"<mergeCell ref=\"{reference}\"/>", 200_000) + "</mergeCells>");

        Assert.Equal("it has more merged cells than may be read", new XlsxDocumentReader().Read(file.ToBytes(), DocumentLimits.Default with { MaxInflationRatio = 2000 }, CancellationToken.None).Problem);
    }

    private static string Flood(string thing, int count) => string.Concat(Enumerable.Repeat(thing, count));

    /// <summary>A document whose part goes on with blanks.</summary>
    private static byte[] Bomb(string part, int length)
    {
        using var stream = new MemoryStream();
        stream.Write(DocxFile.Of("<w:p/>"));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var content = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
            var blanks = new byte[1024 * 1024];
            blanks.AsSpan().Fill((byte)' ');
            for (var at = 0; at < length; at += blanks.Length)
                content.Write(blanks);
        }

        return stream.ToArray();
    }

    private static void Expect(string refusal, byte[] file, DocumentLimits? limits = null) => Assert.Equal(refusal, Refusal(file, limits));

    private static string? Refusal(byte[] file, DocumentLimits? limits = null) =>
        new DocxDocumentReader().Read(file, limits ?? DocumentLimits.Default, CancellationToken.None).Problem;
}
