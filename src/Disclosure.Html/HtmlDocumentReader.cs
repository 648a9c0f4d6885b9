using AngleSharp.Html.Parser;
using Disclosure.Html;
using Disclosure.Html.Scanning;
using Disclosure.Html.Walking;

namespace Disclosure;

/// <summary>
/// Reads web pages: their tables as grids, what stands between them as text. What is not shown is no text of the page. Nothing is fetched, no
/// script runs, and no link is followed. Places are lines and columns of the source of the page. Threads may share a reader.
/// </summary>
public sealed class HtmlDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public bool Accepts(DocumentProbe probe)
    {
        ArgumentNullException.ThrowIfNull(probe);
        return PageMarks.IsPage(probe.Beginning);
    }

    /// <inheritdoc/>
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, DocumentLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var builder = new DocumentBuilder(Name);
        if (DocumentText.Decode(bytes.Span, PageMarks.Charset(bytes.Span)) is not { } source)
        {
            builder.Fail("it is no text");
            return builder.Build();
        }

        var page = LeanPage.Of(source, limits, cancellationToken);
        foreach (var limit in page.LimitsReached)
            builder.ReachLimit(limit);
        using var tree = new HtmlParser().ParseDocument(page.Html);
        cancellationToken.ThrowIfCancellationRequested();
        if (tree.Body is { } body)
            new PageWalker(builder, new SourceLines(source), limits, cancellationToken).Walk(body);
        if (page.BreaksOff)
            builder.BreakOff();
        return builder.Build();
    }
}
