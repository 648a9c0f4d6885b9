namespace Disclosure.Cli;

/// <summary>The form that inputs are read as.</summary>
internal abstract class InputForm
{
    /// <summary>Whatever a reader takes is read.</summary>
    private static readonly ParseOptions s_options = new() { Readers = AllReaders.Default };

    /// <summary>The form that the tool knows by itself.</summary>
    public static InputForm BuiltIn { get; } = new BuiltInForm();

    /// <summary>The forms that schemas give: a document is read as that of them which it is of.</summary>
    public static InputForm Of(LoadedForms forms) => new SchemaForms(forms);

    public abstract Reading ReadFile(string path, CancellationToken cancellationToken);

    public abstract Reading ReadStream(string name, Stream stream, CancellationToken cancellationToken);

    private sealed class BuiltInForm : InputForm
    {
        public override Reading ReadFile(string path, CancellationToken cancellationToken) =>
            Reading.Of(path, AnnualReport.ParseFile(path, s_options, cancellationToken));

        public override Reading ReadStream(string name, Stream stream, CancellationToken cancellationToken) =>
            Reading.Of(name, AnnualReport.Parse(stream, s_options with { FileName = name }, cancellationToken));
    }

    private sealed class SchemaForms(LoadedForms forms) : InputForm
    {
        public override Reading ReadFile(string path, CancellationToken cancellationToken) =>
            Reading.Of(path, forms.ParseFile(path, s_options, cancellationToken));

        public override Reading ReadStream(string name, Stream stream, CancellationToken cancellationToken) =>
            Reading.Of(name, forms.Parse(stream, s_options with { FileName = name }, cancellationToken));
    }
}
