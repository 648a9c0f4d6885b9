using Spectre.Console;

namespace Disclosure.Cli;

/// <summary>
/// Lines of text, coloured if somebody looks at them. Nothing is wrapped or read as markup: a line is a place to click on, and what stands
/// in it comes from documents.
/// </summary>
internal sealed class TextPage(TextWriter writer, bool hasColours)
{
    private readonly IAnsiConsole? _colours = hasColours ? AnsiConsole.Create(UnwrappedOutput.Settings(writer)) : null;

    /// <summary>The page on standard output.</summary>
    public static TextPage Of(ToolConsole console) => new(console.Text, console.OutputIsTerminal && console.AllowsColours);

    /// <summary>Adds to the line.</summary>
    public TextPage Write(string text)
    {
        writer.Write(Printable.Of(text));
        return this;
    }

    /// <summary>Adds to the line in a style.</summary>
    public TextPage Write(string text, Style style)
    {
        if (_colours is null)
            return Write(text);
        _colours.Write(new Spectre.Console.Text(Printable.Of(text), style));
        return this;
    }

    /// <summary>Ends the line.</summary>
    public void EndLine() => writer.Write('\n');

    /// <summary>Adds to the line and ends it.</summary>
    public void WriteLine(string text) => Write(text).EndLine();
}
