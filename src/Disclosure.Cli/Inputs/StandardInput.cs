namespace Disclosure.Cli;

/// <summary>Standard input, which a dash names: the output of another program, or what somebody types.</summary>
internal sealed record StandardInput() : Input(Dash)
{
    /// <summary>What names it.</summary>
    public const string Dash = "-";

    public override Reading Read(InputForm form, CancellationToken cancellationToken)
    {
        using var stream = Console.OpenStandardInput();
        return form.ReadStream(Name, stream, cancellationToken);
    }
}
