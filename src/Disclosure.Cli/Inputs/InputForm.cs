namespace Disclosure.Cli;

/// <summary>The form that inputs are read as.</summary>
internal abstract class InputForm
{
    /// <summary>Whatever a reader takes is read.</summary>
    private static readonly ParseOptions s_options = new() { Readers = AllReaders.Default };

    /// <summary>The form that the tool knows by itself.</summary>
    public static InputForm BuiltIn { get; } = new BuiltInForm();

    /// <summary>A form that a schema gives.</summary>
    public static InputForm Of(FormReader reader) => new LoadedForm(reader);

    public abstract Reading ReadFile(string path, CancellationToken cancellationToken);

    public abstract Reading ReadStream(string name, Stream stream, CancellationToken cancellationToken);

    private sealed class BuiltInForm : InputForm
    {
        public override Reading ReadFile(string path, CancellationToken cancellationToken) =>
            Reading.Of(path, AnnualReport.ParseFile(path, s_options, cancellationToken));

        public override Reading ReadStream(string name, Stream stream, CancellationToken cancellationToken) =>
            Reading.Of(name, AnnualReport.Parse(stream, s_options with { FileName = name }, cancellationToken));
    }

    private sealed class LoadedForm(FormReader reader) : InputForm
    {
        public override Reading ReadFile(string path, CancellationToken cancellationToken) =>
            Reading.Of(path, reader.ParseFile(path, s_options, cancellationToken));

        public override Reading ReadStream(string name, Stream stream, CancellationToken cancellationToken) =>
            Reading.Of(name, reader.Parse(stream, s_options with { FileName = name }, cancellationToken));
    }
}
