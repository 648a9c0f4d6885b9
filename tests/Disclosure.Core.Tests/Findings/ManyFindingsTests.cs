using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>A document that is wrong throughout is told so, not once for each of its cells.</summary>
public sealed class ManyFindingsTests
{
    private const string Fee = "本年度未收取信息处理费";

    private static readonly string s_text = Fixture.Text("tabbed-2023");

    [Theory]
    [InlineData(200, "the text is damaged here: \uFFFD")]
    [InlineData(201, "findings of this rule that are not listed: 1")]
    [InlineData(5_000, "findings of this rule that are not listed: 4800")]
    public void Of_each_rule_two_hundred_findings_are_listed_and_the_others_counted_at_the_place_of_their_first(int places, string last)
    {
        var report = AnnualReport.Parse(s_text.Edit(Fee, string.Concat(Enumerable.Repeat("无\uFFFD\n", places)) + Fee)).Report!;

        var damages = report.ReaderFindings.Where(finding => finding.Rule == "GID0004").ToArray();
        Assert.Equal(Math.Min(places, 201), damages.Length);
        Assert.Equal(last, damages[^1].Message);
        Assert.Equal(Enumerable.Range(damages[0].Line!.Value, damages.Length), damages.Select(finding => finding.Line!.Value));
    }

    [Fact]
    public void Other_rules_keep_their_findings()
    {
        var rows = string.Concat(Enumerable.Range(1, 300).Select(number => $"\t\n\t\n\t{number}.另有安排的事项\n{string.Concat(Enumerable.Repeat("\t0\n", 7))}\n"));
        var report = AnnualReport.Parse(s_text.Edit("\t四、结转下年度继续办理", rows + "\t四、结转下年度继续办理").Edit("信息处理费", "信\uFFFD息处理费")).Report!;

        Assert.Equal(201, report.ReaderFindings.Count(finding => finding.Rule == "GID1004"));
        Assert.Contains(report.ReaderFindings, finding => finding.Message == "findings of this rule that are not listed: 100");
        Assert.Single(report.ReaderFindings, finding => finding.Rule == "GID0004");
    }
}
