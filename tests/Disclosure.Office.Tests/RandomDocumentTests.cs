using System.Globalization;
using Disclosure.Testing;

namespace Disclosure.Office.Tests;

/// <summary>Random reports as documents say the same as their text, whatever the documents look like.</summary>
public sealed class RandomDocumentTests
{
    private static readonly int s_count = int.Parse(Environment.GetEnvironmentVariable("DISCLOSURE_DOCUMENTS") ?? "100", CultureInfo.InvariantCulture);

    [Fact]
    public void A_bare_Word_document_says_what_its_text_says() => SameAsText(10, (picture, _) => new DocxLayout().Render(picture));

    [Fact]
    public void So_does_one_with_the_noise_of_real_ones() => SameAsText(s_count, (picture, random) => new DocxLayout(random).Render(picture));

    [Fact]
    public void A_bare_workbook_says_what_its_text_says() => SameAsText(10, (picture, _) => new XlsxLayout().Render(picture));

    [Fact]
    public void So_does_a_workbook_with_the_noise_of_real_ones() => SameAsText(s_count, (picture, random) => new XlsxLayout(random).Render(picture));

    private static void SameAsText(int count, Func<ReportPicture, Random, byte[]> render)
    {
        var failures = new List<string>();
        for (var seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);
            var picture = Documents.Draw(random, PictureOptions.Untidy with { PrintsOptionalRows = random.Next(4) == 0 });
            if (Documents.Difference(picture, render(picture, random)) is { Length: > 0 } difference)
                failures.Add($"seed {seed}: {difference}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count} documents; the first:\n{string.Join('\n', failures.Take(3))}");
    }
}
