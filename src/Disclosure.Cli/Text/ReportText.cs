using System.Globalization;

namespace Disclosure.Cli;

/// <summary>A whole report for people: its head, its sections, its tables, and what came of checking it.</summary>
internal sealed class ReportText(TextPage page)
{
    public void Write(Reading reading)
    {
        if (reading.Report is { } report)
        {
            WriteHead(report);
            foreach (var section in report.Sections)
                WriteSection(section);
            foreach (var table in report.Definition.Tables)
                WriteTable(report, table.Key, table.Label.Text);
            page.EndLine();
        }

        new CheckText(page, showsAll: false).Write(reading);
    }

    private void WriteHead(Report report)
    {
        page.WriteLine(report.Title ?? "(no title)");
        if (report.Date is { } date)
            page.WriteLine(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private void WriteSection(Section section)
    {
        page.EndLine();
        page.WriteLine(section.Heading);
        foreach (var line in section.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            page.WriteLine("  " + line);
    }

    /// <summary>Figures stand before their label: so they align whatever the width of a Chinese character on the terminal.</summary>
    private void WriteTable(Report report, string key, string name)
    {
        page.EndLine();
        page.WriteLine($"{key} {name}");
        var head = "";
        var cells = report.Cells.Select(cell => (Cell: cell, Key: cell.Key.Split('|'))).Where(cell => cell.Key[0] == key);
        foreach (var row in cells.GroupBy(cell => cell.Key[1]))
        {
            var columns = string.Join(" | ", row.Select(cell => cell.Key[2]));
            if (columns != head)
                page.WriteLine($"  {head = columns}");
            page.WriteLine($"{string.Concat(row.Select(cell => $"{cell.Cell,10}"))}  {row.Key}");
        }
    }
}
