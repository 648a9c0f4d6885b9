namespace Disclosure.Writing;

/// <summary>What ends a line: LF, CR LF, or a lone CR.</summary>
internal static class LineEnds
{
    public static bool Is(char c) => c is '\n' or '\r';

    /// <summary>Where the line ends that holds a place; the length of the text for the last one.</summary>
    public static int Next(ReadOnlySpan<char> text, int at)
    {
        var step = text.Slice(at).IndexOfAny('\n', '\r');
        return step < 0 ? text.Length : at + step;
    }

    /// <summary>Where the line behind a line end begins.</summary>
    public static int Skip(ReadOnlySpan<char> text, int end) =>
        end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
}
