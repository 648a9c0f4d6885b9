using System.Globalization;
using Disclosure.Testing;

namespace Disclosure.Pdf.Tests;

/// <summary>
/// Random reports as PDF say the same as their text, whatever they look like. No figure is another; a few cells may be uncertain where a narrow
/// column breaks what stands in it.
/// </summary>
public sealed class RandomReportTests
{
    private const double LeastRight = 0.995;

    private static readonly int s_count = int.Parse(Environment.GetEnvironmentVariable("DISCLOSURE_FILES") ?? "30", CultureInfo.InvariantCulture);

    [Fact]
    public void With_ruled_tables() => SameAsText(_ => PdfNoise.None);

    [Fact]
    public void With_ruled_tables_and_the_noise_of_printing() => SameAsText(random => PdfNoise.Draw(random, isRuled: true));

    private static void SameAsText(Func<Random, PdfNoise> look)
    {
        var comparison = new FileComparison();
        for (var seed = 0; seed < s_count; seed++)
        {
            var random = new Random(seed);
            var picture = Files.Draw(random, PictureOptions.Untidy with { PrintsOptionalRows = random.Next(4) == 0 });
            var text = AnnualReport.Parse(new TabbedLinesLayout().Render(picture)).Report!;
            comparison.Compare($"seed {seed}", text, Files.Parse(new PdfLayout(look(random), random).Render(picture)));
        }

        Assert.Empty(comparison.Wrong);
        Assert.True(comparison.Right >= LeastRight, $"{comparison.Right:P2} of the cells are right; others:\n{string.Join('\n', comparison.Missed.Take(20))}");
    }
}
