using Disclosure.Forms;
using Disclosure.Schema;

namespace Disclosure.Pipeline;

/// <summary>The ways to read a report of one form: what stands behind those of <see cref="Report{TSelf}"/> and <see cref="FormReader"/>.</summary>
/// <param name="form">The form.</param>
/// <param name="create">Puts the view of the report type over the content.</param>
internal sealed class ReportParser<T>(FormDefinition form, Func<ReportContent, T> create)
    where T : Report
{
    private readonly CompiledForm _form = CompiledForm.Of(form);

    public ParseResult<T> Parse(string text, ParseOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsMemory(), options, cancellationToken);
    }

    public ParseResult<T> Parse(ReadOnlyMemory<char> text, ParseOptions? options, CancellationToken cancellationToken) =>
        Finish(InputParser.Read(_form, text, options ?? ParseOptions.Default, cancellationToken));

    public ParseResult<T> Parse(ReadOnlySpan<byte> bytes, ParseOptions? options, CancellationToken cancellationToken) =>
        Finish(InputParser.Read(_form, bytes, options ?? ParseOptions.Default, cancellationToken));

    public ParseResult<T> Parse(SourceDocument document, ParseOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Finish(InputParser.Read(_form, document, options ?? ParseOptions.Default, cancellationToken));
    }

    public ParseResult<T> Parse(Stream stream, ParseOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Finish(InputParser.Read(_form, stream, options ?? ParseOptions.Default, cancellationToken));
    }

    public async Task<ParseResult<T>> ParseAsync(Stream stream, ParseOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Finish(await InputParser.ReadAsync(_form, stream, options ?? ParseOptions.Default, cancellationToken).ConfigureAwait(false));
    }

    public ParseResult<T> ParseFile(string path, ParseOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Finish(InputParser.ReadFile(_form, path, options ?? ParseOptions.Default, cancellationToken));
    }

    public async Task<ParseResult<T>> ParseFileAsync(string path, ParseOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Finish(await InputParser.ReadFileAsync(_form, path, options ?? ParseOptions.Default, cancellationToken).ConfigureAwait(false));
    }

    public IEnumerable<ParseResult<T>> ParseMany(
        IEnumerable<string> paths, ParseOptions? options, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return new FileSequence<T>((path, cancellation) => ParseFile(path, options, cancellation), progress).Read(paths, cancellationToken);
    }

    public IAsyncEnumerable<ParseResult<T>> ParseMany(
        IAsyncEnumerable<string> paths, ParseOptions? options, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return new FileSequence<T>((path, cancellation) => ParseFile(path, options, cancellation), progress).ReadAsync(paths, cancellationToken);
    }

    private ParseResult<T> Finish(ReadOutcome outcome) =>
        new(outcome.Content is { } content ? create(content) : null, outcome.Findings);
}
