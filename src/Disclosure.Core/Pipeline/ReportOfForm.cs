using System.ComponentModel;
using Disclosure.Pipeline;

namespace Disclosure;

/// <summary>
/// The ways to read a report of one form. None of them throws on content: what could not be read is said in the result's findings.
/// They throw only for a null argument, for cancellation, and what the caller's own stream throws.
/// </summary>
/// <typeparam name="TSelf">The generated report type.</typeparam>
public abstract class Report<TSelf> : Report
    where TSelf : Report<TSelf>, IReportForm<TSelf>
{
    private static readonly ReportParser<TSelf> s_reader = new(TSelf.Form, TSelf.Create);

    /// <summary>Used by generated types.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Report(ReportContent content)
        : base(content)
    {
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="options">Limits and the document's name; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="OperationCanceledException"/>.</param>
    public static ParseResult<TSelf> Parse(string text, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        s_reader.Parse(text, options, cancellationToken);

    /// <summary>Reads a text that stands in memory. The memory must not change as long as the report is used: places are worked out from it.</summary>
    /// <inheritdoc cref="Parse(string, ParseOptions?, CancellationToken)"/>
    public static ParseResult<TSelf> Parse(
        ReadOnlyMemory<char> text, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        s_reader.Parse(text, options, cancellationToken);

    /// <summary>Reads a document that a reader of the caller's own has made.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">Limits and the document's name; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="OperationCanceledException"/>.</param>
    public static ParseResult<TSelf> Parse(
        SourceDocument document, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        s_reader.Parse(document, options, cancellationToken);

    /// <summary>Reads bytes, by the first reader of the options that accepts them, or as text: a byte order mark decides, then strict UTF-8, else GB18030.</summary>
    /// <param name="bytes">The bytes of the document.</param>
    /// <param name="options">Limits and the document's name; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="OperationCanceledException"/>.</param>
    public static ParseResult<TSelf> Parse(
        ReadOnlySpan<byte> bytes, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        s_reader.Parse(bytes, options, cancellationToken);

    /// <summary>Reads a stream to its end, or to the limit; the stream stays open.</summary>
    /// <param name="stream">The bytes of the document.</param>
    /// <param name="options">Limits and the document's name; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="OperationCanceledException"/>.</param>
    public static ParseResult<TSelf> Parse(Stream stream, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        s_reader.Parse(stream, options, cancellationToken);

    /// <inheritdoc cref="Parse(Stream, ParseOptions?, CancellationToken)"/>
    public static Task<ParseResult<TSelf>> ParseAsync(
        Stream stream, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        s_reader.ParseAsync(stream, options, cancellationToken);

    /// <summary>Reads a file. A file that is missing or cannot be opened is a finding (GID0001), not an exception.</summary>
    /// <param name="path">The path of the file; it is also the document's name unless the options give one.</param>
    /// <param name="options">Limits and the document's name; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="OperationCanceledException"/>.</param>
    public static ParseResult<TSelf> ParseFile(string path, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        s_reader.ParseFile(path, options, cancellationToken);

    /// <summary>Reads a file without keeping a thread waiting for it; else the same as <see cref="ParseFile"/>.</summary>
    /// <inheritdoc cref="ParseFile(string, ParseOptions?, CancellationToken)"/>
    public static Task<ParseResult<TSelf>> ParseFileAsync(string path, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        s_reader.ParseFileAsync(path, options, cancellationToken);

    /// <summary>Reads many files, several at once.</summary>
    /// <param name="paths">Their paths. No more are taken than are read ahead: two for each processor.</param>
    /// <param name="options">Limits; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="progress">Told after each result how many there are; null for nobody.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A result for each file, in their order; a file that cannot be read has one too, with a finding (GID0001).</returns>
    public static IEnumerable<ParseResult<TSelf>> ParseMany(
        IEnumerable<string> paths, ParseOptions? options = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default) =>
        s_reader.ParseMany(paths, options, progress, cancellationToken);

    /// <inheritdoc cref="ParseMany(IEnumerable{string}, ParseOptions?, IProgress{int}?, CancellationToken)"/>
    public static IAsyncEnumerable<ParseResult<TSelf>> ParseMany(
        IAsyncEnumerable<string> paths, ParseOptions? options = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default) =>
        s_reader.ParseMany(paths, options, progress, cancellationToken);
}
