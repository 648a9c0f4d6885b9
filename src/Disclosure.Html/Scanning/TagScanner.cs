namespace Disclosure.Html.Scanning;

/// <summary>What stands in the source of a page.</summary>
internal enum TokenKind
{
    Text,
    StartTag,
    EndTag,

    /// <summary>Comments, declarations, and tags that the end of the source cut: nothing of a page.</summary>
    Comment,
}

/// <summary>Cuts the source of a page into text and tags, as the HTML standard does, in one pass and without copies.</summary>
/// <param name="source">The source.</param>
internal ref struct TagScanner(ReadOnlySpan<char> source)
{
    private readonly ReadOnlySpan<char> _source = source;
    private int _nameLength;

    public TokenKind Kind { get; private set; }

    /// <summary>Where the token begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends, and the next begins.</summary>
    public int End { get; private set; }

    /// <summary>The token as it stands in the source.</summary>
    public readonly ReadOnlySpan<char> Raw => _source[Start..End];

    /// <summary>The name of a tag.</summary>
    public readonly ReadOnlySpan<char> Name => _source.Slice(NameStart, _nameLength);

    /// <summary>What stands behind the name of a tag.</summary>
    public readonly ReadOnlySpan<char> Attributes => _source[(NameStart + _nameLength)..(End - 1)];

    private readonly int NameStart => Start + (Kind == TokenKind.EndTag ? 2 : 1);

    /// <summary>Goes to the next token; false at the end.</summary>
    public bool Next()
    {
        Start = End;
        if (Start >= _source.Length)
            return false;
        var rest = _source[Start..];
        if (rest[0] != '<' || !BeginsMarkup(rest))
            return Take(TokenKind.Text, TextLength(rest));
        if (rest.StartsWith("<!--"))
            return Take(TokenKind.Comment, CommentLength(rest));
        if (rest[1] is '!' or '?' || (rest[1] == '/' && !char.IsAsciiLetter(rest[2])))
            return Take(TokenKind.Comment, rest.IndexOf('>') is >= 0 and var close ? close + 1 : rest.Length);
        var kind = rest[1] == '/' ? TokenKind.EndTag : TokenKind.StartTag;
        var from = kind == TokenKind.EndTag ? 2 : 1;
        _nameLength = rest[from..].IndexOfAny(" \t\n\f\r/>") is >= 0 and var length ? length : rest.Length - from;
        var end = AttributeScanner.TagEnd(rest[(from + _nameLength)..]);
        return end < 0 ? Take(TokenKind.Comment, rest.Length) : Take(kind, from + _nameLength + end);
    }

    /// <summary>Passes over what an element holds whose content is no markup, up to its end tag or the end.</summary>
    public void SkipContent(ReadOnlySpan<char> name)
    {
        for (var at = End; at < _source.Length;)
        {
            var step = _source[at..].IndexOf("</");
            if (step < 0)
                break;
            at += step + 2;
            var rest = _source[at..];
            if (rest.Length > name.Length && rest[..name.Length].Equals(name, StringComparison.OrdinalIgnoreCase) && rest[name.Length] is ' ' or '\t' or '\n' or '\f' or '\r' or '/' or '>')
            {
                End = at - 2;
                return;
            }
        }

        End = _source.Length;
    }

    private bool Take(TokenKind kind, int length)
    {
        Kind = kind;
        End = Start + length;
        return true;
    }

    private static bool BeginsMarkup(ReadOnlySpan<char> rest) =>
        rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || rest[1] is '!' or '?' || (rest[1] == '/' && rest.Length > 2));

    private static int TextLength(ReadOnlySpan<char> rest)
    {
        for (var at = 1; ; at++)
        {
            var step = rest[at..].IndexOf('<');
            if (step < 0)
                return rest.Length;
            at += step;
            if (BeginsMarkup(rest[at..]))
                return at;
        }
    }

    /// <summary>A comment ends with --&gt; or --!&gt;, or at once with &gt; or -&gt;.</summary>
    private static int CommentLength(ReadOnlySpan<char> rest)
    {
        if (rest[4..].StartsWith(">"))
            return 5;
        if (rest[4..].StartsWith("->"))
            return 6;
        for (var at = 4; ; at++)
        {
            var step = rest[at..].IndexOf("--");
            if (step < 0)
                return rest.Length;
            at += step;
            if (rest[(at + 2)..].StartsWith(">"))
                return at + 3;
            if (rest[(at + 2)..].StartsWith("!>"))
                return at + 4;
        }
    }
}
