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

    /// <summary>Reads what stands in brackets here; null if nothing does.</summary>
    public SchemaText? ReadBrackets()
    {
        SkipSpace();
        if (_at >= text.Length || text[_at] != '(')
            return null;
        var close = text.IndexOf(')', _at);
        if (close < 0)
            close = text.Length;
        var inside = text.Slice(_at + 1, close - _at - 1).Trim();
        _at = Math.Min(close + 1, text.Length);
        return inside;
    }

    /// <summary>All that is left.</summary>
    public SchemaText ReadRest()
    {
        var rest = text.Slice(_at, text.Length - _at).Trim();
        _at = text.Length;
        return rest;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }
}
