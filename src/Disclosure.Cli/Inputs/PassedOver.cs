namespace Disclosure.Cli;

/// <summary>A file of a directory that is not read. It is named, so that nobody takes it for checked; it is no fault, since nobody asked for it.</summary>
internal sealed record PassedOver(string Name, string Why) : Input(Name)
{
    public override Reading Read(InputForm form, CancellationToken cancellationToken) => Reading.Failed(Name, Why);
}
