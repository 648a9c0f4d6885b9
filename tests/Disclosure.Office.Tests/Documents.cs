using Disclosure.Testing;

namespace Disclosure.Office.Tests;

/// <summary>Reads documents, and compares what was read with the same report as text.</summary>
internal static class Documents
{
    private static readonly ParseOptions s_options = new() { Readers = [new DocxDocumentReader(), new XlsxDocumentReader()] };

    public static ParseResult<AnnualReport> Parse(byte[] file, DocumentLimits? limits = null) =>
        AnnualReport.Parse(file, s_options with { Limits = limits ?? DocumentLimits.Default });

    public static ReportPicture Draw(Random random, PictureOptions options)
    {
        var form = AnnualReport.Form;
        return RandomReports.Create(form, form.Editions[random.Next(form.Editions.Count)], random, options);
    }

    /// <summary>The document that the reader makes of a body.</summary>
    public static SourceDocument Read(string body) => new DocxDocumentReader().Read(DocxFile.Of(body), DocumentLimits.Default, CancellationToken.None);

    /// <summary>The lines and cells of a body, a line each; cells with their place in the grid.</summary>
    public static string Outline(string body, string? styles = null, string lists = "", DocxDocumentReader? reader = null) =>
        Outline(DocxFile.Of(body, lists, styles), reader ?? new DocxDocumentReader());

    public static string Outline(byte[] file, IDocumentReader reader)
    {
        var document = reader.Read(file, DocumentLimits.Default, CancellationToken.None);
        if (document.Problem is { } problem)
            return problem;
        var parts = document.Lines.Select(line => (line.Offset, Text: Text(line.Offset, line.Length))).ToList();
        foreach (var (index, table) in document.Tables.Index())
            parts.AddRange(table.Cells.Select(cell => (cell.Offset, $"{index}[{cell.Row},{cell.Column}{Spans(cell)}] {Text(cell.Offset, cell.Length)}")));
        return string.Join('\n', parts.OrderBy(part => part.Offset).Select(part => part.Text));

        string Text(int offset, int length) => document.Text.Slice(offset, length).ToString().Replace('\n', '⏎');
    }

    private static string Spans(TableCell cell) =>
        (cell.RowSpan, cell.ColumnSpan) is (1, 1) ? "" : FormattableString.Invariant($" {cell.RowSpan}x{cell.ColumnSpan}");

    /// <summary>What differs between a document and the same report as text; empty for nothing.</summary>
    public static string Difference(ReportPicture picture, byte[] file) =>
        new ReportDifference("text", "document").BetweenSources(AnnualReport.Parse(new TabbedLinesLayout().Render(picture)).Report!, Parse(file));
}
