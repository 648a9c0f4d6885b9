using Disclosure.Testing;

namespace Disclosure.Office.Tests;

/// <summary>What the paragraphs of a document become.</summary>
public sealed class ParagraphTests
{
    [Theory]
    [InlineData("<w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins>", "ab")]
    [InlineData("<w:hyperlink w:anchor=\"a\"><w:r><w:t>b</w:t></w:r></w:hyperlink>", "b")]
    [InlineData("<w:smartTag w:element=\"a\"><w:r><w:t>b</w:t></w:r></w:smartTag>", "b")]
    [InlineData("<w:customXml w:element=\"a\"><w:r><w:t>b</w:t></w:r></w:customXml>", "b")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>b</w:t></w:r></w:sdtContent></w:sdt>", "b")]
    [InlineData("<w:fldSimple w:instr=\"=12\"><w:r><w:t>b</w:t></w:r></w:fldSimple>", "b")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:r><w:t>b</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>c</w:t></w:r></mc:Fallback></mc:AlternateContent>", "b")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"x\"><w:r><w:t>b</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>c</w:t></w:r></mc:Fallback></mc:AlternateContent>", "c")]
    public void What_stands_around_its_runs_is_opened(string runs, string expected) => Assert.Equal(expected, Documents.Outline($"<w:p>{runs}</w:p>"));
}
