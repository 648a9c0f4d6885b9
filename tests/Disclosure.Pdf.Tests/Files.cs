using Disclosure.Testing;

namespace Disclosure.Pdf.Tests;

/// <summary>Makes files, reads them, and compares what was read with the same report as text.</summary>
internal static class Files
{
    private static readonly ParseOptions s_options = new() { Readers = AllReaders.Default };

    public static ParseResult<AnnualReport> Parse(byte[] file, DocumentLimits? limits = null) =>
        AnnualReport.Parse(file, s_options with { Limits = limits ?? DocumentLimits.Default });

    /// <summary>The document that the reader makes of a file.</summary>
    public static SourceDocument Read(byte[] file, DocumentLimits? limits = null) =>
        new PdfDocumentReader().Read(file, limits ?? DocumentLimits.Default, CancellationToken.None);

    /// <summary>A file of one page.</summary>
    public static byte[] Page(Action<PdfCanvas> draw, PdfFont font = PdfFont.Standard, string entries = "")
    {
        var page = new PdfCanvas();
        draw(page);
        return PdfPages.File([page], font, entries);
    }

    /// <summary>The lines and cells of a file, a line each; cells with their place in the grid.</summary>
    public static string Outline(byte[] file)
    {
        var document = Read(file);
        var parts = document.Lines.Select(line => (line.Offset, Text: Text(line.Offset, line.Length))).ToList();
        foreach (var (index, table) in document.Tables.Index())
            parts.AddRange(table.Cells.Select(cell => (cell.Offset, $"{index}[{cell.Row},{cell.Column}{Spans(cell)}] {Text(cell.Offset, cell.Length)}")));
        return string.Join('\n', parts.OrderBy(part => part.Offset).Select(part => part.Text));

        string Text(int offset, int length) => document.Text.Slice(offset, length).ToString().Replace('\n', '⏎');
    }

    public static ReportPicture Draw(Random random, PictureOptions options)
    {
        var form = AnnualReport.Form;
        return RandomReports.Create(form, form.Editions[random.Next(form.Editions.Count)], random, options);
    }

    private static string Spans(TableCell cell) =>
        (cell.RowSpan, cell.ColumnSpan) is (1, 1) ? "" : FormattableString.Invariant($" {cell.RowSpan}x{cell.ColumnSpan}");
}
