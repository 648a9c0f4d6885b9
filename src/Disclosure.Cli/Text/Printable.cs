using System.Globalization;

namespace Disclosure.Cli;

/// <summary>
/// Text of a document made fit for a line on a terminal: what would end the line, move the cursor or turn the direction of writing is
/// replaced by �, so that a document cannot make the output look like what it is not.
/// </summary>
internal static class Printable
{
    public static string Of(string text) => text.Any(IsHarmful)
        ? string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = IsHarmful(source[i]) ? '\uFFFD' : source[i];
        })
        : text;

    private static bool IsHarmful(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
