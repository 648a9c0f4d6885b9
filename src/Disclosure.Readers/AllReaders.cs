namespace Disclosure;

/// <summary>Every reader that there is, for <see cref="ParseOptions.Readers"/>.</summary>
public static class AllReaders
{
    /// <summary>The readers, in the order in which they are asked.</summary>
    public static IReadOnlyList<IDocumentReader> Default { get; } =
        [new HtmlDocumentReader(), new DocxDocumentReader(), new XlsxDocumentReader(), new PdfDocumentReader()];
}
