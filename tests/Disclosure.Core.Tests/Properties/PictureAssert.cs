using System.Text;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Compares what was read with what a report says.</summary>
internal static class PictureAssert
{
    /// <summary>All that the picture shows was read, and nothing else; otherwise the document is kept.</summary>
    /// <param name="picture">What the document shows.</param>
    /// <param name="text">The document.</param>
    /// <param name="result">What was read.</param>
    public static void Reads<T>(ReportPicture picture, string text, ParseResult<T> result)
        where T : Report
    {
        var differences = result.Report is { } report
            ? Difference(picture, report)
            : "not read as a report: " + string.Join("; ", result.Findings);
        if (differences.Length > 0)
            Assert.Fail($"{differences}\nThe document is kept in {DifferingDocument.Keep(text)}.");
    }

    private static string Difference(ReportPicture picture, Report report)
    {
        if (picture.Edition.Name != report.Definition.Name)
            return $"edition: shown {picture.Edition.Name}, read {report.Definition.Name}\n";
        var differences = new StringBuilder();
        Compare("title, agency, year and date", (picture.Title, picture.Agency, picture.Year, picture.Date), (report.Title, report.Agency, report.Year, report.Date));
        Compare("sections", Names(picture.Sections.Select(section => section.Definition.Heading.Name)), Names(report.Sections.Select(section => section.Name)));
        foreach (var (section, read) in picture.Sections.Zip(report.Sections))
            Compare(read.Heading, string.Join('\n', section.Narrative), read.Text);
        for (var slot = 0; slot < picture.Cells.Count; slot++)
            if (report.Content.SlotMap.IsRead(slot) && new Cell(report.Content, slot) is var cell && !Shows(picture.Cells[slot], cell))
                Compare(cell.Key, $"{picture.Cells[slot]}", $"{cell.State} {cell} from '{cell.Raw}' at {cell.Line}:{cell.Column}");
        return differences.ToString();

        void Compare<TPart>(string what, TPart shown, TPart read)
        {
            if (!EqualityComparer<TPart>.Default.Equals(shown, read))
                differences.Append(what).Append(": shown ").Append(shown).Append(", read ").Append(read).Append('\n');
        }
    }

    private static string Names(IEnumerable<string> names) => string.Join(' ', names);

    private static bool Shows(PictureCell shown, Cell cell) =>
        (shown.State, shown.Value, shown.Date, shown.Unit) == (cell.State, cell.Value, cell.Date, cell.Unit) && HasRaw(shown, cell);

    private static bool HasRaw(PictureCell shown, Cell cell) =>
        shown.State is not (CellState.Number or CellState.NilMark or CellState.Text) || cell.Raw == shown.Printed.ReplaceLineEndings(" ");
}
