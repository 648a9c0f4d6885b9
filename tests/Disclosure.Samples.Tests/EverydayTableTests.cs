using Disclosure.Testing;

namespace Disclosure.Samples;

/// <summary>Tables that people have: amounts with a fraction, shares, days and remarks, in the print of several countries.</summary>
public sealed class EverydayTableTests
{
    [Theory]
    [InlineData("budget")]
    [InlineData("hospital-figures")]
    [InlineData("information-requests")]
    public void A_right_document_has_no_finding_but_that_of_its_marks(string name) =>
        Assert.Empty(Findings(name, File.ReadAllText(Document.PathOf(name))));

    [Fact]
    public void A_budget_takes_no_more_than_25_lines() =>
        Assert.InRange(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Forms", "Budget.dschema")).Length, 1, 25);

    [Theory]
    [InlineData("budget", "\t310.25\t", "\t310.35\t", "BUD1 预算数")]
    [InlineData("budget", "合计\t1,602.75", "合计\t1,620.75", "BUD2 预算数")]
    [InlineData("budget", "120.4\t120.4", "120.4\t120.4%", "GID2003 B1|二、项目支出|决算数")]
    [InlineData("budget", "88\t120.4", "88亿元\t120.4", "GID2003 B1|二、项目支出|预算数")]
    [InlineData("budget", "\t98.9\t", "\t98.7\t", "BUD3 合计")]
    [InlineData("hospital-figures", "12675", "12657", "HOS1 Q2")]
    [InlineData("hospital-figures", "(95.75)", "(95.57)", "HOS2 Result")]
    [InlineData("hospital-figures", "74.5%", "74.5", "GID2003 Q1|Q3|Bed occupancy")]
    [InlineData("hospital-figures", "2025-07-11", "11/7/2025", "GID2003 Q1|Q2|Closed on")]
    [InlineData("information-requests", "\t370\t", "\t371\t", "ANT1 teilweise, ANT2 Insgesamt")]
    [InlineData("information-requests", "18,5 %", "15,8 %", "ANT2 Anteil")]
    [InlineData("information-requests", "0 %\t1.530,50 €", "0 %\t1.503,50 €", "ANT3 Gebühren")]
    public void A_wrong_figure_is_told_by_the_rules_that_it_breaks_and_no_others(string name, string right, string wrong, string findings)
    {
        var text = File.ReadAllText(Document.PathOf(name)).Edit(right, wrong);

        Assert.Equal(findings, string.Join(", ", Findings(name, text)));
    }

    [Theory]
    [InlineData("budget", "决算数", "较上年增减")]
    [InlineData("budget", "项目\t预算数", "序号")]
    [InlineData("information-requests", "Unternehmen", "Vereine")]
    [InlineData("information-requests", "Gebühren", "Bemerkung")]
    [InlineData("hospital-figures", "Bed occupancy", "Beds")]
    [InlineData("hospital-figures", "Inpatients", "Births")]
    public void A_column_that_the_schema_does_not_name_leaves_the_others_readable(string name, string behind, string head)
    {
        var text = File.ReadAllText(Document.PathOf(name));
        var widened = Widen(text, behind, head);

        Assert.Equal(Values(Read(name, text)), Values(Read(name, widened)));
    }

    /// <summary>The document with one more column behind another, in all lines that have it.</summary>
    private static string Widen(string text, string behind, string head)
    {
        var lines = text.Split('\n');
        var headLine = Array.FindIndex(lines, line => ("\t" + line + "\t").Contains("\t" + behind + "\t", StringComparison.Ordinal));
        var column = Array.IndexOf(lines[headLine].Split('\t'), behind.Split('\t')[^1]);
        return string.Join('\n', lines.Select((line, at) => line.Split('\t') is { Length: > 1 } cells
            ? string.Join('\t', [.. cells[..(column + 1)], at == headLine ? head : at < headLine || cells[1].Length == 0 ? "" : "7", .. cells[(column + 1)..]])
            : line));
    }

    private static IEnumerable<string> Values(Report report) => report.Cells.Select(cell => $"{cell.Key} {cell}");

    [Fact]
    public void Words_days_and_shares_are_read_by_name()
    {
        var budget = Budget.ParseFile(Document.PathOf("budget")).Report!;
        var hospital = HospitalFigures.ParseFile(Document.PathOf("hospital-figures")).Report!;

        Assert.Equal(("含离退休", 99.04m, "%"), (budget.Spending.Basic.Staff.Remarks.Text, budget.Spending.Basic.Staff.Done.Value, budget.Spending.Basic.Staff.Done.Unit));
        Assert.Equal((new DateOnly(2025, 7, 11), -310.25m), (hospital.Quarters.Second.Closed.Date, hospital.Quarters.Second.Result.Value));
    }

    [Theory]
    [InlineData("budget")]
    [InlineData("hospital-figures")]
    [InlineData("information-requests")]
    public void Whoever_serializes_a_report_gets_it_back(string name)
    {
        Report report = Read(name, File.ReadAllText(Document.PathOf(name)));
        var json = System.Text.Json.JsonSerializer.Serialize(report, report.GetType());

        Assert.Equal(report, System.Text.Json.JsonSerializer.Deserialize(json, report.GetType()));
    }

    private static string[] Findings(string name, string text) =>
        [.. Read(name, text).Validate().Where(finding => finding.Severity != Schema.Severity.Info).Select(finding => $"{finding.Rule} {finding.Instance}")];

    private static Report Read(string name, string text) => name switch
    {
        "budget" => Budget.Parse(text).Report!,
        "hospital-figures" => HospitalFigures.Parse(text).Report!,
        _ => InformationRequests.Parse(text).Report!,
    };
}
