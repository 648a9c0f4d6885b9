namespace Disclosure.Pdf.Tests;

/// <summary>Files that programs made of a page; <c>Fixtures/make.sh</c> makes them anew. Each has the figures of the page's report as text.</summary>
public sealed class FixtureTests
{
    [Theory]
    [InlineData("bare-2021.chromium.pdf")]
    [InlineData("bare-2021.libreoffice.pdf")]
    public void A_file_says_what_its_text_says(string name)
    {
        var comparison = new FileComparison();

        comparison.Compare(name, AnnualReport.Parse(File.ReadAllText(PathOf("bare-2021.txt"))).Report!, Files.Parse(File.ReadAllBytes(PathOf(name))));

        Assert.Equal(1, comparison.Right);
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Fixtures", file);
}
