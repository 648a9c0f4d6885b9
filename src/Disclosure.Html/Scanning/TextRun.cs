namespace Disclosure.Html.Scanning;

/// <summary>The runs in a text of a source within which the characters of the page are those of the source.</summary>
internal static class TextRun
{
    private const string White = " \t\r\n\f", Blank = "&nbsp;";

    /// <summary>How long the first run is: a reference, or blanks that are references, or what stands before a reference or a new line.</summary>
    public static int Length(ReadOnlySpan<char> text, bool isPreformatted)
    {
        var whole = text.Length;
        if (Reference(text) is > 0 and var length)
        {
            while (text.StartsWith(Blank) && text[length..].StartsWith(Blank))
                text = text[length..];
            return whole - text.Length + length;
        }

        for (var at = 0; at < text.Length; at++)
        {
            var step = text[at..].IndexOfAny('&', '\n', '\r');
            if (step < 0)
                return text.Length;
            at += step;
            if (text[at] == '&' && at > 0 && Reference(text[at..]) > 0)
                return at;
            if (text[at] != '&' && EndOfLine(text, at, isPreformatted) is var end && end < text.Length && text[..at].IndexOfAnyExcept(White) >= 0)
                return end;
        }

        return text.Length;
    }

    /// <summary>Behind a line end, and where white space says nothing, behind that too.</summary>
    private static int EndOfLine(ReadOnlySpan<char> text, int at, bool isPreformatted) => isPreformatted
        ? at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1)
        : at + Skip(text[at..]);

    private static int Skip(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(White) is >= 0 and var step ? step : text.Length;

    /// <summary>How long the reference is that may begin with an ampersand; 0 if none does.</summary>
    private static int Reference(ReadOnlySpan<char> text)
    {
        if (text[0] != '&')
            return 0;
        var at = 1;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || (at == 1 && text[at] == '#')))
            at++;
        return at == 1 ? 0 : at < text.Length && text[at] == ';' ? at + 1 : at;
    }
}
