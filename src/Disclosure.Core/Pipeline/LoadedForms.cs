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

    internal static LoadedForms Of(SchemaCompilation compilation, IReadOnlyList<SchemaError> unread) =>
        new([.. compilation.WholeForms.Select(form => new FormReader(form))], [.. unread, .. compilation.Errors]);
}
