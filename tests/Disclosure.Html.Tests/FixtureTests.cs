using Disclosure.Testing;

namespace Disclosure.Html.Tests;

/// <summary>Pages of the project's own, each beside its report in text form. To make them anew, run these tests with DISCLOSURE_UPDATE_GOLDENS=1.</summary>
public sealed class FixtureTests
{
    [Theory]
    [InlineData("bare-2021", "2021", false)]
    [InlineData("published-2019", "2019", true)]
    [InlineData("published-2021", "2021", true)]
    public void A_page_says_what_its_text_says(string name, string edition, bool hasNoise)
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURE_UPDATE_GOLDENS") == "1")
            Make(name, edition, hasNoise);

        var text = AnnualReport.Parse(File.ReadAllText(PathOf(name + ".txt"))).Report!;

        Assert.Equal("", Pages.Difference(text, Pages.Parse(File.ReadAllBytes(PathOf(name + ".html")))));
    }

    private static void Make(string name, string edition, bool hasNoise)
    {
        var random = new Random(7);
        var picture = RandomReports.Create(AnnualReport.Form, AnnualReport.Form.Editions.Single(one => one.Name == edition), random, new PictureOptions());
        File.WriteAllText(PathOf(name + ".txt"), new TabbedLinesLayout().Render(picture));
        File.WriteAllText(PathOf(name + ".html"), new PageLayout(hasNoise ? random : null).Render(picture));
    }

    private static string PathOf(string file, [System.Runtime.CompilerServices.CallerFilePath] string caller = "") =>
        Environment.GetEnvironmentVariable("DISCLOSURE_UPDATE_GOLDENS") == "1"
            ? Path.Combine(Path.GetDirectoryName(caller)!, "Fixtures", file)
            : Path.Combine(AppContext.BaseDirectory, "Fixtures", file);
}
