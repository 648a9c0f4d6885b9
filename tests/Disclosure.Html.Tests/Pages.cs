using System.Text;
using Disclosure.Testing;

namespace Disclosure.Html.Tests;

/// <summary>Reads pages, and compares what was read with the same report as text.</summary>
internal static class Pages
{
    private static readonly ParseOptions s_options = new() { Readers = AllReaders.Default };

    public static ParseResult<AnnualReport> Parse(string page, DocumentLimits? limits = null) => Parse(Encoding.UTF8.GetBytes(page), limits);

    public static ParseResult<AnnualReport> Parse(byte[] page, DocumentLimits? limits = null) =>
        AnnualReport.Parse(page, s_options with { Limits = limits ?? DocumentLimits.Default });

    /// <summary>The document that the reader makes of a page.</summary>
    public static SourceDocument Read(string page) =>
        new HtmlDocumentReader().Read(Encoding.UTF8.GetBytes(page), DocumentLimits.Default, CancellationToken.None);

    /// <summary>The lines and cells of a page, a line each; cells with their place in the grid.</summary>
    public static string Outline(string page)
    {
        var document = Read(page);
        var parts = document.Lines.Select(line => (line.Offset, Text: Text(line.Offset, line.Length))).ToList();
        foreach (var (index, table) in document.Tables.Index())
            parts.AddRange(table.Cells.Select(cell => (cell.Offset, $"{index}[{cell.Row},{cell.Column}{Spans(cell)}] {Text(cell.Offset, cell.Length)}")));
        return string.Join('\n', parts.OrderBy(part => part.Offset).Select(part => part.Text));

        string Text(int offset, int length) => document.Text.Slice(offset, length).ToString().Replace('\n', '⏎');
    }

    private static string Spans(TableCell cell) =>
        (cell.RowSpan, cell.ColumnSpan) is (1, 1) ? "" : FormattableString.Invariant($" {cell.RowSpan}x{cell.ColumnSpan}");

    public static ReportPicture Draw(Random random, PictureOptions options)
    {
        var form = AnnualReport.Form;
        return RandomReports.Create(form, form.Editions[random.Next(form.Editions.Count)], random, options);
    }

    /// <summary>What differs between a page and the same report as text; empty for nothing.</summary>
    public static string Difference(AnnualReport text, ParseResult<AnnualReport> page)
    {
        if (page.Report is not { } report)
            return "not read: " + string.Join("; ", page.Findings);
        var differences = new StringBuilder();
        Compare("frame", (text.Definition.Name, text.Title, text.Agency, text.Year, text.Date), (report.Definition.Name, report.Title, report.Agency, report.Year, report.Date));
        Compare("sections", Sections(text), Sections(report));
        foreach (var (one, other) in text.Cells.Zip(report.Cells))
            Compare(one.Key, (one.State, one.Value, one.Unit), (other.State, other.Value, other.Unit));
        return differences.ToString();

        void Compare<T>(string what, T one, T other)
        {
            if (!EqualityComparer<T>.Default.Equals(one, other))
                differences.Append(what).Append(": text ").Append(one).Append(", page ").Append(other).Append('\n');
        }
    }

    private static string Sections(AnnualReport report) => string.Join('\n', report.Sections.Select(section => $"{section.Name}: {section.Text}"));
}
