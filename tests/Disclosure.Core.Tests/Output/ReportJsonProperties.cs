using System.Text;
using System.Text.Json;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>A report that is written and read back is the same report.</summary>
[Properties(Arbitrary = [typeof(Seeds)])]
public sealed class ReportJsonProperties
{
    [Property(MaxTest = 200)]
    public void JSON_gives_an_equal_report_with_the_same_findings(Seed seed)
    {
        var random = seed.Random();
        var options = PictureOptions.Untidy with { PrintsOptionalRows = random.Next(2) == 0, IsConsistent = random.Next(2) == 0 };
        var text = RandomDocuments.Draw(random, options);
        if (random.Next(2) == 0)
            text = Damage.Of(text, random);
        if (AnnualReport.Parse(text, new ParseOptions { FileName = random.Next(2) == 0 ? "a \"b\".txt" : null }).Report is not { } report || HasLoneSurrogate(text))
            return;

        var copy = ReportJson.Deserialize<AnnualReport>(ReportJson.Serialize(report, isIndented: random.Next(2) == 0));

        Assert.Equal(report, copy);
        Assert.Equal(report.Validate().Findings, copy.Validate().Findings);
        Assert.Equal(report.Validate().Verdicts, copy.Validate().Verdicts);
        Assert.Equal(report.Validate().Implied, copy.Validate().Implied);
    }

    [Property(MaxTest = 200)]
    public void Any_text_in_a_cell_can_be_written(string? raw)
    {
        var text = Fixture.Text("tabbed-2023").Replace("\t17\n", $"\t{raw?.ReplaceLineEndings(" ").Replace('\t', ' ')}\n", StringComparison.Ordinal);

        using var json = JsonDocument.Parse(ReportJson.Serialize(AnnualReport.Parse(text).Report!));

        Assert.Equal("AnnualReport", json.RootElement.GetProperty("form").GetString());
    }

    private static bool HasLoneSurrogate(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune == Rune.ReplacementChar)
                return true;
        return false;
    }
}
