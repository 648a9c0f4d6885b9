namespace Disclosure.Prediction;

/// <content>Where the walk stands, and going on from there.</content>
internal ref partial struct TableWalk
{
    public readonly bool IsAtEnd => _at >= _text.Length;

    public readonly bool IsAtLineEnd => IsAtEnd || _text[_at] is '\n' or '\r';

    public readonly bool IsBehindLineEnd => !IsAtEnd || _text[^1] is '\n' or '\r';

    public readonly bool IsAt(char c) => !IsAtEnd && _text[_at] == c;

    public bool TrySkip(char c)
    {
        if (!IsAt(c))
            return false;
        _at++;
        return true;
    }

    /// <summary>Goes behind the line end that stands here.</summary>
    public void SkipLineEnd()
    {
        if (!IsAtEnd)
            _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;
    }

    /// <summary>Goes to the next TAB or line end, and says where that is.</summary>
    public int SkipToCellEnd() => _at = _ends.Next(_at);

    /// <summary>Goes behind the blank lines here; false if there are none.</summary>
    public bool SkipBlankLines()
    {
        var start = _at;
        while (IsAt('\n'))
            _at++;
        while (!IsAtEnd && IsAtBlankLine())
        {
            var step = _text[_at..].IndexOfAny('\n', '\r');
            _at = step < 0 ? _text.Length : _at + step;
            SkipLineEnd();
        }

        return _at > start;
    }

    public readonly bool IsAtBlankLine()
    {
        if (IsAtLineEnd)
            return true;
        if (!char.IsWhiteSpace(_text[_at]))
            return false;
        var length = _text[_at..].IndexOfAny('\n', '\r');
        var line = length < 0 ? _text[_at..] : _text.Slice(_at, length);
        return line.IsWhiteSpace() && !line.Contains('\t');
    }
}
