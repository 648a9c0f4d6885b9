using System.Globalization;
using System.Text;

namespace Disclosure.Tests;

/// <summary>Five real reports in three layouts: every cell, and what the lines around the tables say.</summary>
public sealed class SeedTests
{
    private static readonly SeedDocument[] s_documents = SharedDocuments.Folder is null ? [] : SeedDocument.ReadAll();

    [RealDocumentsFact]
    public void Every_cell_is_read_as_a_careful_reader_reads_it()
    {
        var differences = new StringBuilder();
        foreach (var document in s_documents)
            foreach (var (expected, cell) in document.Expected.Zip(document.Report.Cells))
                if (expected != ExpectedCell.Of(cell))
                    differences.AppendLine(CultureInfo.InvariantCulture, $"{document.File}: expected {expected}, read {ExpectedCell.Of(cell)}");
        ReportAssert.Nothing(differences.ToString());
        Assert.All(s_documents, document => Assert.Equal(document.Expected.Length, document.Report.Cells.Count()));
        Assert.Equal(5, s_documents.Length);
    }

    [RealDocumentsFact]
    public void Title_agency_year_and_date_are_those_of_the_page()
    {
        Assert.All(s_documents, document => Assert.Equal(
            (document.Edition, document.Year, document.Agency, document.Title, document.Date),
            (document.Report.Definition.Name, document.Report.Year, document.Report.Agency, document.Report.Title, document.Report.Date)));
    }

    [RealDocumentsFact]
    public void The_error_findings_are_those_that_are_in_the_documents() =>
        Assert.All(s_documents, document => Assert.Equal(
            document.Errors,
            string.Join(", ", document.Report.Validate().Findings
                .Where(finding => finding.Severity == Schema.Severity.Error).Select(finding => $"{finding.Rule} {finding.Instance}"))));

    [RealDocumentsFact]
    public void The_place_of_every_cell_yields_its_raw_text()
    {
        foreach (var document in s_documents)
            foreach (var cell in document.Report.Cells)
                if (cell.Span is { } span)
                    Assert.Equal(cell.Raw, document.Text.Substring(span.Offset, span.Length).Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' '));
    }
}
