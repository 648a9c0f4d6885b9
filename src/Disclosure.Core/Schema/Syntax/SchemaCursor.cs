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

    /// <summary>Reads a word if it is the one given.</summary>
    public bool TryRead(string word)
    {
        var before = _at;
        if (ReadWord().ToString() == word)
            return true;
        _at = before;
        return false;
    }

    /// <summary>Reads what stands in brackets here; null if nothing does. Brackets that are not closed hold one word.</summary>
    public SchemaText? ReadBrackets(SchemaErrors errors)
    {
        SkipSpace();
        if (_at >= text.Length || text[_at] != '(')
            return null;
        var open = _at++;
        var close = text.IndexOf(')', open);
        if (close < 0)
        {
            errors.Missing(text.Slice(open, 1), "the closing bracket");
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
