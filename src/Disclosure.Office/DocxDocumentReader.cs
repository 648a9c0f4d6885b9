using Disclosure.Office.Opening;
using Disclosure.Office.Words;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure;

/// <summary>
/// Reads Word documents (.docx): their tables as grids, what stands between them as text. Headers, footers, notes and comments are no text of the
/// document, nor is what is hidden. No macro runs, nothing is fetched, and no embedded file is opened. Places are paths, such as
/// <c>table 3, row 5, cell 2</c>. Threads may share a reader.
/// </summary>
public sealed class DocxDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Name => "docx";

    /// <summary>How changes are read that the document tracks and nobody has accepted or rejected yet. Accepted by default.</summary>
    public TrackedChanges Changes { get; init; }

    /// <inheritdoc/>
    public bool Accepts(DocumentProbe probe)
    {
        ArgumentNullException.ThrowIfNull(probe);
        return OfficeFile.Holds(probe, "word/");
    }

    /// <inheritdoc/>
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, DocumentLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var file = new OfficeFile(Name, limits, cancellationToken);
        return file.Read(bytes, input =>
        {
            using var document = WordprocessingDocument.Open(input, isEditable: false, file.Settings);
            if (document.MainDocumentPart is not { } main)
                throw new RefusedException("it has no text: the main part is missing");
            new WordDocument(file, main, Changes).Walk();
        });
    }
}
