namespace Disclosure.Cli;

/// <summary>Checked inputs for scripts: one JSON object an input and line.</summary>
internal sealed class CheckJson(ToolConsole console) : ICheckOutput
{
    /// <summary>A note is for people; standard output is all data.</summary>
    public void Announce(string note) => console.Error.WriteLine(note);

    public void Write(Reading reading) => CheckLine.Write(console.Output, reading.File, reading.Report, reading.Findings);

    public void Finish()
    {
        // Every line stands for itself.
    }
}
