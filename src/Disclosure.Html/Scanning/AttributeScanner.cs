namespace Disclosure.Html.Scanning;

/// <summary>Goes over the attributes of a tag, as the HTML standard does.</summary>
/// <param name="text">What stands behind the name of the tag.</param>
internal ref struct AttributeScanner(ReadOnlySpan<char> text)
{
    private const string White = " \t\n\f\r";

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public ReadOnlySpan<char> Name { get; private set; }

    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Where a tag ends whose attributes begin here, behind its &gt;; -1 if the source ends before.</summary>
    public static int TagEnd(ReadOnlySpan<char> text)
    {
        var scanner = new AttributeScanner(text);
        while (scanner.Next())
        {
        }

        return scanner._at < text.Length ? scanner._at + 1 : -1;
    }

    /// <summary>Goes to the next attribute; false at the end of the tag.</summary>
    public bool Next()
    {
        Skip(" \t\n\f\r/");
        if (_at >= _text.Length || _text[_at] == '>')
            return false;
        var start = _at++; // Its first character may be any, = too.
        _at = Until(" \t\n\f\r/>=");
        Name = _text[start.._at];
        Value = default;
        Skip(White);
        if (_at < _text.Length && _text[_at] == '=')
        {
            _at++;
            Skip(White);
            ReadValue();
        }

        return _at <= _text.Length;
    }

    private void ReadValue()
    {
        if (_at < _text.Length && _text[_at] is '"' or '\'')
        {
            var close = _text[(_at + 1)..].IndexOf(_text[_at]);
            Value = close < 0 ? default : _text.Slice(_at + 1, close);
            _at = close < 0 ? _text.Length : _at + close + 2;
            return;
        }

        var start = _at;
        _at = Until(" \t\n\f\r>");
        Value = _text[start.._at];
    }

    private readonly int Until(ReadOnlySpan<char> ends) => _text[_at..].IndexOfAny(ends) is >= 0 and var step ? _at + step : _text.Length;

    private void Skip(ReadOnlySpan<char> characters) =>
        _at = _text[_at..].IndexOfAnyExcept(characters) is >= 0 and var step ? _at + step : _text.Length;
}
