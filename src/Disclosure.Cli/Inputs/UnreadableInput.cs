namespace Disclosure.Cli;

/// <summary>An argument behind which there is nothing to read. It stands among the others, so that it is not passed over in silence.</summary>
internal sealed record UnreadableInput(string Name, string Why) : Input(Name)
{
    public override Reading Read(InputForm form, CancellationToken cancellationToken) => Reading.Failed(Name, Why);
}
