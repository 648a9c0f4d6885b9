using Disclosure.Testing;

namespace Disclosure.Html.Tests;

/// <summary>Random reports as pages say the same as their text, whatever the pages look like.</summary>
public sealed class RandomPageTests
{
    [Fact]
    public void A_bare_page_says_what_its_text_says() => SameAsText(count: 100, hasNoise: false);

    [Fact]
    public void So_does_one_with_the_noise_of_published_pages() => SameAsText(count: int.Parse(Environment.GetEnvironmentVariable("DISCLOSURE_PAGES") ?? "250", System.Globalization.CultureInfo.InvariantCulture), hasNoise: true);

    private static void SameAsText(int count, bool hasNoise)
    {
        var failures = new List<string>();
        for (var seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);
            var picture = Pages.Draw(random, PictureOptions.Untidy with { PrintsOptionalRows = random.Next(4) == 0 });
            var text = AnnualReport.Parse(new TabbedLinesLayout().Render(picture)).Report!;
            var page = new PageLayout(hasNoise ? random : null).Render(picture);
            if (Pages.Difference(text, Pages.Parse(page)) is { Length: > 0 } difference)
                failures.Add($"seed {seed}: {difference}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count} pages; the first:\n{string.Join('\n', failures.Take(3))}");
    }
}
