using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>The bits of a text say where its cells end: at TABs, line ends, and the end of the text.</summary>
[RepeatableProperties]
public sealed class CellEndsProperties
{
    [Property(MaxTest = 1000)]
    public Property The_next_end_is_the_first_tab_or_line_end() =>
        Prop.ForAll(Texts(), text =>
        {
            using var ends = new CellEnds(text);
            for (var at = 0; at <= text.Length; at++)
                if (ends.Next(at) != First(text, at))
                    return false;
            return true;
        });

    [Property(MaxTest = 1000)]
    public Property A_window_shows_the_ends_among_the_next_characters() =>
        Prop.ForAll(Texts(), text =>
        {
            using var ends = new CellEnds(text);
            for (var at = 0; at <= text.Length; at++)
                for (var ahead = 0; ahead < CellEnds.WindowSize; ahead++)
                    if ((ends.Window(at) >> ahead & 1) != (IsEnd(text, at + ahead) ? 1u : 0u))
                        return false;
            return true;
        });

    /// <summary>Texts of up to some hundred characters, so that ends lie at every place of a word, with characters that share a byte with an end.</summary>
    private static Arbitrary<string> Texts() =>
        Gen.Elements("\t", "\n", "\r", "\r\n", "0", "12", "总计", "ĉ", "\u0A09", "\u0D0A", "\uFF09", "\uFFFF", new string('一', 17), new string('7', 64))
            .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static bool IsEnd(string text, int at) => at == text.Length || (at < text.Length && text[at] is '\t' or '\n' or '\r');

    private static int First(string text, int at) => Enumerable.Range(at, text.Length - at + 1).First(place => IsEnd(text, place));
}
