namespace Disclosure.Grammar.Fast;

/// <summary>
/// Reads what <see cref="TitleGrammar"/> defines, without allocating, where no year is written in Chinese numerals; such titles are the
/// grammar's. A property test compares the two.
/// </summary>
internal sealed class TitleScanner(TitlePiece[][] patterns)
{
    /// <summary>Reads a folded title; null if it fits no pattern with a year in digits.</summary>
    public TitleReading? Read(ReadOnlySpan<char> folded)
    {
        foreach (var pattern in patterns)
            if (Match(pattern, folded, 0) is { } reading)
                return reading;
        return null;
    }

    private static TitleReading? Match(ReadOnlySpan<TitlePiece> pieces, ReadOnlySpan<char> text, int at)
    {
        if (pieces.IsEmpty)
            return at == text.Length ? default(TitleReading) : null;
        var rest = pieces[1..];
        switch (pieces[0].Kind)
        {
            case TitlePieceKind.Agency:
                for (var end = FindBeginning(rest, text, at); end >= 0; end = FindBeginning(rest, text, end + 1))
                    if (Match(rest, text, end) is { } reading)
                        return reading with { Agency = new SourceSpan(at, end - at) };
                return null;
            case TitlePieceKind.Year:
                return IsYear(text, at) && Match(rest, text, at + 4) is { } dated
                    ? dated with { Year = DateScanner.ToInt(text.Slice(at, 4)) }
                    : null;
            default:
                var isHere = text[at..].StartsWith(pieces[0].Text);
                return (isHere ? Match(rest, text, at + pieces[0].Text.Length) : null)
                    ?? (pieces[0].Kind == TitlePieceKind.Optional ? Match(rest, text, at) : null);
        }
    }

    /// <summary>The first place from one on where pieces may begin; -1 if there is none. Most places of a title are ruled out here.</summary>
    private static int FindBeginning(ReadOnlySpan<TitlePiece> pieces, ReadOnlySpan<char> text, int from)
    {
        if (from > text.Length)
            return -1;
        if (pieces.IsEmpty)
            return text.Length;
        var step = pieces[0].Kind switch
        {
            TitlePieceKind.Year => text[from..].IndexOfAnyInRange('0', '9'),
            TitlePieceKind.Literal => text[from..].IndexOf(pieces[0].Text),
            _ => 0,
        };
        return step < 0 ? -1 : from + step;
    }

    private static bool IsYear(ReadOnlySpan<char> text, int at) =>
        text.Length - at >= 4 && !text.Slice(at, 4).ContainsAnyExceptInRange('0', '9');
}
