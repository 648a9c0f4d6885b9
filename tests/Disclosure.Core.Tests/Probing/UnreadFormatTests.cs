using System.IO.Compression;
using System.Text;

namespace Disclosure.Tests;

/// <summary>What is not read is recognised by its content, and refused with a sentence that says what to do.</summary>
public sealed class UnreadFormatTests
{
    [Theory]
    [InlineData("{\\rtf1\\ansi 一、总体情况}", "it is a document in Rich Text Format (.rtf), which is not read: save it as a web page (.html) or as text (.txt)")]
    [InlineData("%PDF-1.7\n", "it is a PDF, for which no reader was given (Disclosure.Pdf has one): convert it to text (.txt)")]
    [InlineData("Rar!\u001a\u0007", "it is an archive (.rar), which is not read: unpack it, and give the documents in it")]
    [InlineData("\r\n<!DOCTYPE html>\n<table>", "it is a web page, for which no reader was given (Disclosure.Html has one): save it as text (.txt)")]
    public void Marks_at_the_beginning_tell(string text, string expected) => Expect(expected, Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData(new[] { "[Content_Types].xml", "word/document.xml" }, "it is a Word document (.docx), for which no reader was given (Disclosure.Office has one): save it as a web page (.html) or as text (.txt)")]
    [InlineData(new[] { "xl/workbook.xml" }, "it is a workbook (.xlsx), for which no reader was given (Disclosure.Office has one): save it as a web page (.html) or as text (.txt)")]
    [InlineData(new[] { "OFD.xml" }, "it is an OFD document (.ofd), which is not read: convert it to text (.txt)")]
    [InlineData(new[] { "a/", "a/1.doc", "a/2.doc", "3.doc", "4.doc" }, "it is an archive (.zip), which is not read: unpack it, and give the documents in it (a/1.doc, a/2.doc, 3.doc, …)")]
    public void The_names_in_a_zip_tell(string[] names, string expected)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var name in names)
                archive.CreateEntry(name);

        Expect(expected, stream.ToArray());
        Expect("it is a damaged archive (.zip): get it again", stream.ToArray()[..20]);
    }

    [Theory]
    [InlineData("WordDocument", "it is a Word document of the old kind (.doc), which is not read: save it as a web page (.html) or as text (.txt)")]
    [InlineData("Workbook", "it is a workbook of the old kind (.xls), which is not read: save it as a web page (.html) or as text (.txt)")]
    [InlineData("EncryptedPackage", "it is encrypted: open it with its password, and save it without one")]
    [InlineData("WpsDocument", "it is a WPS document (.wps), which is not read: save it as a web page (.html) or as text (.txt)")]
    public void The_streams_of_an_old_container_tell(string stream, string expected) => Expect(expected, CompoundFile.With("Root Entry", stream));

    [Fact]
    public void A_container_cut_anywhere_is_refused()
    {
        var whole = CompoundFile.With("Root Entry", "WordDocument");
        for (var length = 8; length < whole.Length; length += 8)
            Assert.Equal("GID0001", AnnualReport.Parse(whole.AsSpan(0, length)).Findings.Single().Rule);
    }

    private static void Expect(string expected, byte[] bytes) =>
        Assert.Equal("the input cannot be read: " + expected, AnnualReport.Parse(bytes).Findings.Single().Message);
}
