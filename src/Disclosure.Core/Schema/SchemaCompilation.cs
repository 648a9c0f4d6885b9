namespace Disclosure.Schema;

/// <summary>What came of compiling schema files: the forms, as far as they are right, and what is wrong.</summary>
public sealed class SchemaCompilation
{
    internal SchemaCompilation(IReadOnlyList<FormDefinition> forms, IReadOnlyList<SchemaError> errors)
    {
        Forms = forms;
        Errors = errors;
    }

    /// <summary>The forms, in the order of their names. What has errors is left out of them.</summary>
    public IReadOnlyList<FormDefinition> Forms { get; }

    /// <summary>What is wrong, by file and place.</summary>
    public IReadOnlyList<SchemaError> Errors { get; }
}
