namespace Disclosure.Cli;

/// <summary>A report of the built-in form that is built into the tool as well, so that the first try needs no file.</summary>
internal sealed record SampleInput(string Name) : Input(Name)
{
    /// <summary>One report in which everything agrees, and one in which it does not.</summary>
    public static IReadOnlyList<SampleInput> All { get; } = [new("samples/balanced.txt"), new("samples/unbalanced.txt")];

    public override Reading Read(InputForm form, CancellationToken cancellationToken)
    {
        using var stream = typeof(SampleInput).Assembly.GetManifestResourceStream(Name)!;
        return InputForm.BuiltIn.ReadStream(Name, stream, cancellationToken);
    }
}
