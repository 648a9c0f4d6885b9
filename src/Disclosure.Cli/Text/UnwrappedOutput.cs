using System.Text;
using Spectre.Console;

namespace Disclosure.Cli;

/// <summary>A terminal whose lines have no end, so that Spectre breaks none.</summary>
internal sealed class UnwrappedOutput(TextWriter writer) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => true;

    public int Width => int.MaxValue;

    public int Height => 25;

    public static AnsiConsoleSettings Settings(TextWriter writer) => new()
    {
        Out = new UnwrappedOutput(writer),
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.Standard,
        Interactive = InteractionSupport.No,
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    };

    public void SetEncoding(Encoding encoding)
    {
        // The writer has its encoding.
    }
}
