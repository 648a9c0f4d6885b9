using System.Globalization;
using Spectre.Console;

namespace Disclosure.Cli;

/// <summary>What a report is, what of it was read and what came of checking it, for people.</summary>
internal static class ReportSummary
{
    private static readonly Style s_heading = new(decoration: Decoration.Bold);
    private static readonly Style s_good = new(Color.Green), s_open = new(Color.Yellow), s_bad = new(Color.Red);

    public static void Write(TextPage page, string file, Report report, ValidationResult validation)
    {
        page.Write(file, s_heading).EndLine();
        Field(page, "agency").WriteLine(report.Agency ?? "not found");
        var year = report.Year?.ToString(CultureInfo.InvariantCulture) ?? "not found";
        Field(page, "year").WriteLine(report.Definition.Name.Length == 0 ? year : $"{year}, edition {report.Definition.Name}");
        if (report.Source is { } source)
            Field(page, "source").WriteLine(Source(source));
        WriteTables(page, report);
        Field(page, "cells").WriteLine(Cells(report));
        Field(page, "equations").WriteLine(VerdictWords.Of(validation.Verdicts));
        foreach (var reason in validation.Results.Where(result => result.Reason is not null).GroupBy(result => result.Reason, result => result.Rule))
            Field(page, "unproved").WriteLine($"{string.Join(", ", reason.Distinct())}: {reason.Key}");
        var implied = validation.Implied.Where(value => value.IsExact).DistinctBy(value => value.Key).Count();
        if (implied > 0)
            Field(page, "implied").WriteLine($"{Counted.Of(implied, "value of an unknown cell", "values of unknown cells")} (see --format json)");
        WriteResult(Field(page, "result"), validation);
    }

    /// <summary>The reader, of a text the layouts that were found in it, and how many of its tables were used.</summary>
    private static string Source(ReportOrigin source) =>
        source.Reader + (source.Reader == "text" ? $" ({string.Join(", ", source.Layouts)})" : "")
        + (source.Tables > 0 ? $", {Counted.Of(source.Tables, "table", "tables")} found, {Counted.Of(source.UsedTables, "used", "used")}" : "");

    private static TextPage Field(TextPage page, string name) => page.Write($"  {name,-11}");

    private static void WriteTables(TextPage page, Report report)
    {
        var cells = report.Cells.ToLookup(cell => cell.Key[..cell.Key.IndexOf('|')]);
        foreach (var table in report.Definition.Tables)
        {
            var found = cells[table.Key].Count(cell => cell.State != CellState.Absent);
            Field(page, table.Key).WriteLine(found == 0
                ? $"{table.Label.Text}: not found"
                : string.Create(CultureInfo.InvariantCulture, $"{table.Label.Text}: {found} of {cells[table.Key].Count()} cells"));
        }
    }

    private static string Cells(Report report)
    {
        var states = report.Cells.CountBy(cell => cell.State).ToDictionary();
        return Counted.List(
            (states.GetValueOrDefault(CellState.Number), "number", "numbers"),
            (states.GetValueOrDefault(CellState.Derived), "derived", "derived"),
            (states.GetValueOrDefault(CellState.Blank), "blank", "blank"),
            (states.GetValueOrDefault(CellState.NilMark), "mark for nothing", "marks for nothing"),
            (states.GetValueOrDefault(CellState.Text), "text", "texts"),
            (states.GetValueOrDefault(CellState.Ambiguous), "ambiguous", "ambiguous"),
            (states.GetValueOrDefault(CellState.Absent), "absent", "absent"));
    }

    private static void WriteResult(TextPage page, ValidationResult validation)
    {
        var problems = SeverityCounts.Of(validation.Findings);
        var open = validation.Verdicts.Undecided;
        if (problems.Errors > 0)
            page.Write(problems.ToString(), s_bad).EndLine();
        else if (open > 0)
            page.Write($"no error found, but {Counted.Of(open, "equation is", "equations are")} undecided", s_open).EndLine();
        else if (validation.Verdicts.Pass > 0)
            page.Write("every equation holds", s_good).EndLine();
        else
            page.Write("no error found, and no equation to check", s_open).EndLine();
    }
}
