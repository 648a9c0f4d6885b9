using Disclosure.Pipeline;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>
/// Reads reports of a form that is known at run time only: no code is generated for it. It reads with the same engine as the generated types, and
/// finds the same cells. Immutable; threads may share it. Reading never throws on content: what could not be read is said in the findings.
/// </summary>
public sealed class FormReader
{
    private readonly ReportParser<DynamicReport> _reader;

    /// <summary>Makes a reader for a form.</summary>
    /// <param name="form">The form, as <see cref="SchemaCompiler"/>, if it found no error in it, or generated code gives it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public FormReader(FormDefinition form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Form = form;
        _reader = new ReportParser<DynamicReport>(form, static content => new DynamicReport(content));
    }

    /// <summary>The form.</summary>
    public FormDefinition Form { get; }

    /// <summary>Makes readers for the forms of some schemas. They are compiled together: editions may stand in files of their own.</summary>
    /// <param name="files">The schemas.</param>
    /// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The readers, and what is wrong with the schemas.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public static LoadedForms Load(IEnumerable<SchemaFile> files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return LoadedForms.Of(SchemaCompiler.Compile([.. files], cancellationToken), []);
    }

    /// <summary>Makes readers for the forms of schema files. A file that cannot be read is an error among the others, not an exception.</summary>
    /// <param name="paths">The paths of <c>.dschema</c> files.</param>
    /// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The readers, and what is wrong with the files.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    public static LoadedForms LoadFiles(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var errors = new List<SchemaError>();
        var files = new List<SchemaFile>();
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
            if (SchemaInput.Read(path, errors, cancellationToken) is { } file)
                files.Add(file);
        return LoadedForms.Of(SchemaCompiler.Compile(files, cancellationToken), errors);
    }

    /// <summary>Makes readers for the forms of one schema file.</summary>
    /// <param name="path">The path of a <c>.dschema</c> file.</param>
    /// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The readers, and what is wrong with the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static LoadedForms LoadFile(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return LoadFiles([path], cancellationToken);
    }

    /// <inheritdoc cref="Report{TSelf}.Parse(string, ParseOptions?, CancellationToken)"/>
    public ParseResult<DynamicReport> Parse(string text, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        _reader.Parse(text, options, cancellationToken);

    /// <inheritdoc cref="Report{TSelf}.Parse(ReadOnlyMemory{char}, ParseOptions?, CancellationToken)"/>
    public ParseResult<DynamicReport> Parse(
        ReadOnlyMemory<char> text, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        _reader.Parse(text, options, cancellationToken);

    /// <inheritdoc cref="Report{TSelf}.Parse(SourceDocument, ParseOptions?, CancellationToken)"/>
    public ParseResult<DynamicReport> Parse(
        SourceDocument document, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        _reader.Parse(document, options, cancellationToken);

    /// <inheritdoc cref="Report{TSelf}.Parse(ReadOnlySpan{byte}, ParseOptions?, CancellationToken)"/>
    public ParseResult<DynamicReport> Parse(
        ReadOnlySpan<byte> bytes, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        _reader.Parse(bytes, options, cancellationToken);

    /// <inheritdoc cref="Report{TSelf}.Parse(Stream, ParseOptions?, CancellationToken)"/>
    public ParseResult<DynamicReport> Parse(Stream stream, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        _reader.Parse(stream, options, cancellationToken);

    /// <inheritdoc cref="Report{TSelf}.Parse(Stream, ParseOptions?, CancellationToken)"/>
    public Task<ParseResult<DynamicReport>> ParseAsync(
        Stream stream, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        _reader.ParseAsync(stream, options, cancellationToken);

    /// <inheritdoc cref="Report{TSelf}.ParseFile(string, ParseOptions?, CancellationToken)"/>
    public ParseResult<DynamicReport> ParseFile(string path, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        _reader.ParseFile(path, options, cancellationToken);

    /// <summary>Reads a file without keeping a thread waiting for it; else the same as <see cref="ParseFile"/>.</summary>
    /// <inheritdoc cref="ParseFile(string, ParseOptions?, CancellationToken)"/>
    public Task<ParseResult<DynamicReport>> ParseFileAsync(string path, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        _reader.ParseFileAsync(path, options, cancellationToken);

    /// <summary>Reads many files, several at once.</summary>
    /// <param name="paths">Their paths. No more are taken than are read ahead: two for each processor.</param>
    /// <param name="options">Limits; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="progress">Told after each result how many there are; null for nobody.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A result for each file, in their order; a file that cannot be read has one too, with a finding (GID0001).</returns>
    public IEnumerable<ParseResult<DynamicReport>> ParseMany(
        IEnumerable<string> paths, ParseOptions? options = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default) =>
        _reader.ParseMany(paths, options, progress, cancellationToken);

    /// <inheritdoc cref="ParseMany(IEnumerable{string}, ParseOptions?, IProgress{int}?, CancellationToken)"/>
    public IAsyncEnumerable<ParseResult<DynamicReport>> ParseMany(
        IAsyncEnumerable<string> paths, ParseOptions? options = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default) =>
        _reader.ParseMany(paths, options, progress, cancellationToken);
}
