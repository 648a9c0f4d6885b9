using Disclosure.Decoding;
using Disclosure.Pipeline;
using Disclosure.Schema;

namespace Disclosure;

/// <summary>What came of loading schemas: a reader for each form that is right, and what is wrong.</summary>
public sealed class LoadedForms
{
    private LoadedForms(IReadOnlyList<FormReader> readers, IReadOnlyList<SchemaError> errors)
    {
        Readers = readers;
        Errors = errors;
    }

    /// <summary>A reader for each form that has no error, in the order of their names.</summary>
    public IReadOnlyList<FormReader> Readers { get; }

    /// <summary>
    /// What is wrong: files that cannot be read (<c>DISC0000</c>, at their beginning), then the errors and warnings of the compiler by file and place.
    /// </summary>
    public IReadOnlyList<SchemaError> Errors { get; }

    /// <summary>Whether one of them is an error: then a form was left out, or a file that may belong to one.</summary>
    public bool HasErrors => Errors.Any(error => error.Severity == Severity.Error);

    /// <summary>The reader for the form with a name; null if there is none, or if it has an error.</summary>
    /// <param name="form">The identifier of the form, such as <c>AnnualReport</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public FormReader? Find(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Readers.FirstOrDefault(reader => reader.Form.Name == form);
    }

    /// <summary>Reads a file that is a report of one of the forms.</summary>
    /// <param name="path">The path of the file; it is also the document's name unless the options give one.</param>
    /// <param name="options">Limits and the document's name; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The report of the form that the document is of; a finding (GID0002) if it is of none, or as well of another.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public ParseResult<DynamicReport> ParseFile(string path, ParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return FormChoice.Of([.. Readers.Select(reader => (reader.Form, reader.ParseFile(path, options, cancellationToken)))]);
    }

    /// <summary>Reads a text that is a report of one of the forms.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="options">Limits and the document's name; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The report of the form that the document is of; a finding (GID0002) if it is of none, or as well of another.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ParseResult<DynamicReport> Parse(string text, ParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FormChoice.Of([.. Readers.Select(reader => (reader.Form, reader.Parse(text, options, cancellationToken)))]);
    }

    /// <summary>Reads a stream, to its end or to the limit, that is a report of one of the forms; it stays open.</summary>
    /// <param name="stream">The bytes of the document.</param>
    /// <param name="options">Limits and the document's name; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The report of the form that the document is of; a finding (GID0002) if it is of none, or as well of another.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public ParseResult<DynamicReport> Parse(Stream stream, ParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var input = LimitedInput.Read(stream, (options ?? ParseOptions.Default).MaxBytes, cancellationToken);
        var results = new List<(FormDefinition, ParseResult<DynamicReport>)>(Readers.Count);
        foreach (var reader in Readers)
            results.Add((reader.Form, reader.Parse(input.Bytes, options, cancellationToken)));
        return FormChoice.Of(results);
    }

    internal static LoadedForms Of(SchemaCompilation compilation, IReadOnlyList<SchemaError> unread) =>
        new([.. compilation.WholeForms.Select(form => new FormReader(form))], [.. unread, .. compilation.Errors]);
}
