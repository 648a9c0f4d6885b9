using Disclosure.Writing;

namespace Disclosure.Layouts;

/// <summary>A record of cells between commas or semicolons.</summary>
/// <param name="Cells">The places of its cells, without the quotation marks around them.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct CsvRecord(SourceSpan[] Cells, int End)
{
    /// <summary>A quotation mark that is not closed within so many characters opens no cell.</summary>
    private const int LongestQuoted = 2000;

    private const int MaxCells = 1000;

    /// <summary>Reads the record that begins at a place; null if none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the record begins.</param>
    /// <param name="separator">What stands between cells.</param>
    public static CsvRecord? Read(ReadOnlySpan<char> text, int at, char separator)
    {
        var cells = new List<SourceSpan>();
        while (cells.Count < MaxCells)
        {
            var start = at;
            if (at < text.Length && text[at] == '"')
            {
                if (QuoteEnd(text, at + 1) is not (>= 0 and var end))
                    return null;
                cells.Add(new SourceSpan(at + 1, end - at - 1));
                at = end + 1;
                if (at < text.Length && text[at] != separator && !LineEnds.Is(text[at]))
                    return null;
            }
            else
            {
                while (at < text.Length && text[at] != separator && !LineEnds.Is(text[at]))
                    at++;
                cells.Add(new SourceSpan(start, at - start));
            }

            if (at == text.Length || text[at] != separator)
                return new CsvRecord([.. cells], at);
            at++;
        }

        return null;
    }

    /// <summary>Where the quotation mark stands that closes a cell; two of them are one of its text. -1 if none does.</summary>
    private static int QuoteEnd(ReadOnlySpan<char> text, int at)
    {
        for (var last = Math.Min(text.Length, at + LongestQuoted); at < last; at++)
        {
            if (text[at] != '"')
                continue;
            if (at + 1 == text.Length || text[at + 1] != '"')
                return at;
            at++;
        }

        return -1;
    }
}
