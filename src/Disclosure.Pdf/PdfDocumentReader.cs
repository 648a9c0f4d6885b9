using Disclosure.Pdf;
using Disclosure.Pdf.Layout;

namespace Disclosure;

/// <summary>
/// Reads PDF files: ruled tables by their lines as grids, the rest as lines of text. Nothing in a file runs, no link is followed, and no file in
/// it is opened. Places are a page and the box on it in which the text stands. Threads may share a reader.
/// </summary>
public sealed class PdfDocumentReader : IDocumentReader
{
    /// <summary>How far into a file its mark may stand.</summary>
    private const int MarkWithin = 1024;

    /// <inheritdoc/>
    public string Name => "pdf";

    /// <inheritdoc/>
    public bool Accepts(DocumentProbe probe)
    {
        ArgumentNullException.ThrowIfNull(probe);
        var beginning = probe.Beginning[..Math.Min(probe.Beginning.Length, MarkWithin)];
        return beginning.IndexOf("%PDF-"u8) is >= 0 and var at && (at == 0 || beginning.Contains((byte)0) || beginning[..at].Trim(" \t\r\n\uFEFF"u8).IsEmpty);
    }

    /// <inheritdoc/>
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, DocumentLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var builder = new DocumentBuilder(Name);
        var file = FileReader.Read(bytes, limits, cancellationToken);
        foreach (var limit in file.LimitsReached)
            builder.ReachLimit(limit);
        if (file.Problem is { } problem)
            builder.Fail(problem);
        new DocumentWriter(builder, limits).Write(PageFurniture.Remove([.. file.Pages.Select(LaidOutPage.Of)]));
        return builder.Build();
    }
}
