using Disclosure.Writing;

namespace Disclosure.Prediction;

/// <content>Where the walk stands, and going on from there.</content>
internal ref partial struct TableWalk
{
    public readonly bool IsAtEnd => _at >= _text.Length;

    public readonly bool IsAtLineEnd => IsAtEnd || LineEnds.Is(_text[_at]);

    public readonly bool IsBehindLineEnd => !IsAtEnd || LineEnds.Is(_text[^1]);

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
            _at = LineEnds.Skip(_text, _at);
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
            _at = LineEnds.Next(_text, _at);
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
        var line = _text[_at..LineEnds.Next(_text, _at)];
        return line.IsWhiteSpace() && !line.Contains('\t');
    }
}
