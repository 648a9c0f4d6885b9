namespace Disclosure.Cli;

/// <summary>A format in which checked inputs are written.</summary>
internal interface ICheckOutput
{
    /// <summary>Says something about the run before its first input.</summary>
    void Announce(string note);

    /// <summary>Writes one input.</summary>
    void Write(Reading reading);

    /// <summary>Ends the output.</summary>
    void Finish();
}
