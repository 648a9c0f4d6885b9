using System.Text;
using System.Text.Json;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>A report that is written and read back is the same report.</summary>
[RepeatableProperties]
public sealed class ReportJsonProperties
{
    private static readonly ReportDifference s_difference = new("read", "from JSON");

    [Property(MaxTest = 200)]
    public void JSON_gives_an_equal_report_with_the_same_findings(Seed seed)
    {
        var random = seed.Random();
        var noise = PictureOptions.Untidy with { PrintsOptionalRows = random.Next(2) == 0, IsConsistent = random.Next(2) == 0 };
        var text = RandomDocuments.Draw(random, noise);
        if (random.Next(2) == 0)
            text = Damage.Of(text, random);
        if (HasLoneSurrogate(text))
            return;
        var options = new ParseOptions { FileName = random.Next(2) == 0 ? "a \"b\".txt" : null };
        var isIndented = random.Next(2) == 0;

        ReportAssert.Agree(text, part => Difference(AnnualReport.Parse(part, options).Report, isIndented));
    }

    [Property(MaxTest = 200)]
    public void Any_text_in_a_cell_can_be_written(string? raw)
    {
        var text = Fixture.Text("tabbed-2023").Edit("\t17\n", $"\t{raw?.ReplaceLineEndings(" ").Replace('\t', ' ')}\n");

        using var json = JsonDocument.Parse(ReportJson.Serialize(AnnualReport.Parse(text).Report!));

        Assert.Equal("AnnualReport", json.RootElement.GetProperty("form").GetString());
    }

    private static string Difference(AnnualReport? report, bool isIndented)
    {
        if (report is null)
            return "";
        var copy = ReportJson.Deserialize<AnnualReport>(ReportJson.Serialize(report, isIndented));
        return s_difference.Between(report, copy) + s_difference.BetweenChecks(report, copy);
    }

    private static bool HasLoneSurrogate(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune == Rune.ReplacementChar)
                return true;
        return false;
    }
}
