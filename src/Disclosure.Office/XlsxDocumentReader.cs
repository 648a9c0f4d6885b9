using Disclosure.Office.Opening;
using Disclosure.Office.Sheets;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure;

/// <summary>
/// Reads workbooks (.xlsx), sheet by sheet: what has frames, or several cells in a row, as grids, the rest as text. The stored value of a cell counts,
/// with the unit and the percent sign that its number format shows; of a formula the value that the workbook has stored. What is hidden is read, and
/// said with GID0006. No macro runs, nothing is fetched. Places are cells of sheets. Threads may share a reader.
/// </summary>
public sealed class XlsxDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Name => "xlsx";

    /// <inheritdoc/>
    public bool Accepts(DocumentProbe probe)
    {
        ArgumentNullException.ThrowIfNull(probe);
        return OfficeFile.Holds(probe, "xl/");
    }

    /// <inheritdoc/>
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, DocumentLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var file = new OfficeFile(Name, limits, cancellationToken);
        return file.Read(bytes, input =>
        {
            using var document = SpreadsheetDocument.Open(input, isEditable: false, file.Settings);
            if (document.WorkbookPart is not { } workbook)
                throw new RefusedException("it has no sheets: the main part is missing");
            new SheetBook(file, workbook).Read();
        });
    }
}
