namespace Disclosure.Schema.Syntax;

/// <summary>Reads a line from left to right.</summary>
internal sealed class SchemaCursor(SchemaText text)
{
    private int _at;

    /// <summary>Reads up to the next white space or bracket; empty at the end.</summary>
    public SchemaText ReadWord()
    {
        SkipSpace();
        var start = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && (text[_at] != '(' || _at == start))
            _at++;
        return text.Slice(start, _at - start);
    }

    /// <summary>The next word, which is not read by that.</summary>
    public SchemaText ReadAhead()
    {
        var before = _at;
        var word = ReadWord();
        _at = before;
        return word;
    }

    /// <summary>Reads a word if it is the one given.</summary>
    public bool TryRead(string word)
    {
        var before = _at;
        if (ReadWord().ToString() == word)
            return true;
        _at = before;
        return false;
    }

    /// <summary>Reads up to a word or to the end; without the white space around it.</summary>
    public SchemaText ReadUntil(string word)
    {
        var start = _at;
        for (var end = _at; ; end = _at)
            if (ReadWord() is var next && (next.IsEmpty || next.ToString() == word))
            {
                _at = end;
                return text.Slice(start, end - start).Trim();
            }
    }

    /// <summary>Reads what stands in brackets here; null if nothing does. Brackets that are not closed hold one word.</summary>
    public SchemaText? ReadBrackets(SchemaErrors errors) => ReadBrackets(errors, out _);

    /// <summary>The same, and whether the brackets are closed.</summary>
    public SchemaText? ReadBrackets(SchemaErrors errors, out bool areClosed)
    {
        areClosed = true;
        SkipSpace();
        if (_at >= text.Length || text[_at] != '(')
            return null;
        var open = _at++;
        var close = text.IndexOf(')', open);
        if (close < 0)
        {
            errors.Missing(text.Slice(open, 1), "the bracket that closes this one");
            areClosed = false;
            return ReadWord();
        }

        _at = close + 1;
        return text.Slice(open + 1, close - open - 1).Trim();
    }

    /// <summary>All that is left.</summary>
    public SchemaText ReadRest()
    {
        var rest = text.Slice(_at, text.Length - _at).Trim();
        _at = text.Length;
        return rest;
    }

    /// <summary>Says so if anything is left.</summary>
    public void ExpectEnd(SchemaErrors errors)
    {
        if (ReadRest() is { IsEmpty: false } rest)
            errors.Unexpected(rest, "remove it");
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }
}
