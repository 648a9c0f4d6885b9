using Disclosure.Testing;

namespace Disclosure.Office.Tests;

/// <summary>A report from a document is written as JSON, and read back.</summary>
public sealed class JsonTests
{
    [Fact]
    public void What_is_read_back_says_the_same()
    {
        var random = new Random(1);
        var picture = Documents.Draw(random, PictureOptions.Untidy);
        foreach (var file in new[] { new DocxLayout(random).Render(picture), new XlsxLayout(random).Render(picture) })
        {
            var report = Documents.Parse(file).Report!;

            var copy = ReportJson.Deserialize<AnnualReport>(ReportJson.Serialize(report));

            Assert.Equal("", new ReportDifference("document", "JSON").Between(report, copy));
        }
    }
}
