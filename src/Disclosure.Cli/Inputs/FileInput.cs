namespace Disclosure.Cli;

/// <summary>A file. Whether it is there shows when it is read.</summary>
internal sealed record FileInput(string Name) : Input(Name)
{
    public override Reading Read(InputForm form, CancellationToken cancellationToken) => form.ReadFile(Name, cancellationToken);
}
