using System.Text;
using Disclosure.Testing;

namespace Disclosure.Pdf.Tests;

/// <summary>What is taken for a PDF, and which of them are not read, with what to do about it.</summary>
public sealed class KindTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", true)]
    [InlineData("\r\n%PDF-1.4\n", true)]
    [InlineData("a %PDF-1.4\n", false)]
    [InlineData("一、总体情况", false)]
    [InlineData("", false)]
    public void A_file_is_known_by_its_mark(string content, bool isPdf) =>
        Assert.Equal(isPdf, new PdfDocumentReader().Accepts(new DocumentProbe(Encoding.UTF8.GetBytes(content))));

    [Fact]
    public void Pages_without_text_are_not_read() => Refused(
        "it has no text, only pictures of it: recognise its text first (OCR)",
        Files.Page(page => page.Draw($"q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q")));

    [Fact]
    public void Fonts_that_do_not_name_their_characters_are_not_read() => Refused(
        "the fonts in it do not say which characters they show: recognise its text first (OCR)",
        Files.Page(page => page.Text(60, 700, 12, "规章 12"), PdfFont.Unmapped));

    [Fact]
    public void A_file_cut_off_in_its_head_is_not_read() => Refused("it is a damaged PDF: get it again", "%PDF-1.7\n1 0 obj\n<<"u8.ToArray());

    [Fact]
    public void One_page_that_is_not_read_is_said()
    {
        var picture = new PdfCanvas();
        picture.Draw($"q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q");
        var text = new PdfCanvas();
        text.Text(60, 700, 12, "一、总体情况");

        var document = Files.Read(PdfPages.File([text, picture]));

        Assert.Equal("一、总体情况\n\uFFFD\n", document.Text.ToString());
        Assert.Equal(2, document.Places.At(7)!.Page);
    }

    private static void Refused(string why, byte[] file)
    {
        Assert.Equal(why, Files.Read(file).Problem);
        Assert.Equal(["GID0001"], Files.Parse(file).Findings.Select(finding => finding.Rule));
    }
}
