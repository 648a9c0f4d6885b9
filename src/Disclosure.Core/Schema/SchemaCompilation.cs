namespace Disclosure.Schema;

/// <summary>What came of compiling schema files: the forms, as far as they are right, and what is wrong.</summary>
public sealed class SchemaCompilation
{
    internal SchemaCompilation(IReadOnlyList<FormDefinition> forms, IReadOnlyList<FormDefinition> whole, IReadOnlyList<SchemaError> errors)
    {
        Forms = forms;
        WholeForms = whole;
        Errors = errors;
    }

    /// <summary>The forms, in the order of their names. What has errors is left out of them, and reports should not be read by what is left.</summary>
    public IReadOnlyList<FormDefinition> Forms { get; }

    /// <summary>
    /// What is wrong, by file and place: errors, and warnings on what is probably not meant (see <see cref="SchemaError.Severity"/>).
    /// </summary>
    public IReadOnlyList<SchemaError> Errors { get; }

    /// <summary>The forms that have no error: nothing was left out of them.</summary>
    internal IReadOnlyList<FormDefinition> WholeForms { get; }

    /// <summary>Whether one of them is an error: then something was left out of the forms.</summary>
    public bool HasErrors => Errors.Any(error => error.Severity == Severity.Error);
}
