using System.Text;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Compares what was read with what a report says.</summary>
internal static class PictureAssert
{
    public static void Reads<T>(ReportPicture picture, ParseResult<T> result)
        where T : Report
    {
        var differences = new StringBuilder();
        if (result.Report is not { } report)
        {
            Assert.Fail("not read as a report: " + string.Join("; ", result.Findings));
            return;
        }

        Assert.Equal(picture.Edition.Name, report.Definition.Name);
        Assert.Equal((picture.Title, picture.Agency, picture.Year, picture.Date), (report.Title, report.Agency, report.Year, report.Date));
        for (var slot = 0; slot < picture.Cells.Count; slot++)
        {
            var (expected, cell) = (picture.Cells[slot], new Cell(report.Content, slot));
            if ((expected.State, expected.Value, expected.Unit) != (cell.State, cell.Value, cell.Unit) || !IsRaw(expected, cell))
                differences.Append(cell.Key).Append(": expected ").Append(expected).Append(", read ").Append(cell.State).Append(' ').Append(cell)
                    .Append(" from '").Append(cell.Raw).Append("'\n");
        }

        Assert.Equal("", differences.ToString());
        Assert.Equal(picture.Sections.Select(section => section.Definition.Heading.Name), report.Sections.Select(section => section.Name));
        foreach (var (section, read) in picture.Sections.Zip(report.Sections))
            Assert.Equal(string.Join('\n', section.Narrative), read.Text);
    }

    private static bool IsRaw(PictureCell expected, Cell cell) =>
        expected.State is not (CellState.Number or CellState.NilMark or CellState.Text) || cell.Raw == expected.Printed.ReplaceLineEndings(" ");
}
