using Disclosure.Writing;

namespace Disclosure.Grammar.Fast;

/// <summary>
/// Reads what <see cref="ValueGrammar"/> defines, in one pass over the characters and without allocating. It holds no rule of its own:
/// a property test compares the two on random and near-valid texts.
/// </summary>
internal ref struct ValueScanner
{
    private readonly string _unit;
    private NarrowText _text;

    private ValueScanner(ReadOnlySpan<char> text, string unit)
    {
        _text = new NarrowText(text);
        _unit = unit;
    }

    /// <summary>Reads the text of a cell as printed.</summary>
    /// <param name="raw">The text.</param>
    /// <param name="marks">The marks for nothing.</param>
    /// <param name="unit">What the column counts, as <see cref="ValueGrammar"/> has it; empty for anything.</param>
    public static ValueReading Read(ReadOnlySpan<char> raw, NilMarks marks, string unit = "")
    {
        if (raw.Length == 1 && marks.IsUsualMark(raw[0]))
            return ValueReading.NilMark;
        raw = raw.Trim();
        if (DigitCollector.TryReadPlain(raw, out var plain))
            return plain;
        var text = ValueText.Of(raw, stackalloc char[ValueText.BufferSize]);
        if (text.Length == 0)
            return ValueReading.Blank;
        if (text.Length > ValueGrammar.MaxLength)
            return ValueReading.Text;
        if (!char.IsAsciiDigit(Folding.Narrow(text[0])) && marks.IsMark(text))
            return ValueReading.NilMark;
        return new ValueScanner(text, unit).ReadNumber();
    }

    private ValueReading ReadNumber()
    {
        var additions = ReadSign(out var isNegative);
        _text.SkipBlanks();
        var digits = new DigitCollector();
        if (!ReadInteger(ref digits))
            return ValueReading.Text;
        ReadFraction(ref digits);
        _text.SkipBlanks();
        additions |= ReadMeasure(out var power);
        _text.SkipBlanks();
        var note = ReadNote();
        _text.SkipBlanks();
        if (!_text.IsAtEnd)
            return ValueReading.Text;
        var number = digits.ToReading(isNegative, power, additions);
        return note.IsEmpty ? number : ValueNote.Add(number, note);
    }

    private ValueAdditions ReadSign(out bool isNegative)
    {
        isNegative = _text.Here is '-' or '−' or '–' or '减';
        switch (_text.Here)
        {
            case '+' or '-' or '−' or '–':
                _text.Take();
                return ValueAdditions.None;
            case '增':
                _text.Take();
                _text.TryRead('加');
                return ValueAdditions.SignWord;
            case '减':
                _text.Take();
                _text.TryRead('少');
                return ValueAdditions.SignWord;
            default:
                return ValueAdditions.None;
        }
    }

    /// <summary>Reads digits: 1234567 or 1,234,567.</summary>
    private bool ReadInteger(ref DigitCollector digits)
    {
        var start = _text.At;
        while (char.IsAsciiDigit(_text.Here))
            digits.AddInteger(_text.Take());
        if (_text.At - start is >= 1 and <= 3 && _text[start] != '0' && _text.Here == ',' && CountGroups() is > 0 and var groups)
        {
            for (; groups > 0; groups--)
            {
                _text.Take();
                for (var i = 0; i < 3; i++)
                    digits.AddInteger(_text.Take());
            }
        }

        return _text.At > start;
    }

    /// <summary>How many groups of a comma and three digits follow; 0 if another digit does, for then the commas set no thousands apart.</summary>
    private readonly int CountGroups()
    {
        var groups = 0;
        var ahead = _text;
        while (ahead.TryRead(','))
        {
            var start = ahead.At;
            while (char.IsAsciiDigit(ahead.Here) && ahead.At - start < 3)
                ahead.Take();
            if (ahead.At - start < 3)
                break;
            groups++;
            if (char.IsAsciiDigit(ahead.Here))
                return 0;
        }

        return groups;
    }

    private void ReadFraction(ref DigitCollector digits)
    {
        if (_text.Here != '.' || _text.At + 1 >= _text.Length || !char.IsAsciiDigit(_text[_text.At + 1]))
            return;
        _text.Take();
        while (char.IsAsciiDigit(_text.Here))
            digits.AddFraction(_text.Take());
    }

    /// <summary>Reads what the number counts.</summary>
    private ValueAdditions ReadMeasure(out int power)
    {
        power = 0;
        if (_text.IsAtEnd)
            return ValueAdditions.None;
        if (_unit.Length > 0 && _text.TryRead(_unit))
            return ValueAdditions.CountingWord;
        var additions = ReadMoney(out power);
        return _unit.Length == 0 && ReadCountingWord() ? additions | ValueAdditions.CountingWord : additions;
    }

    /// <summary>Reads a unit of money, the longest that stands here; 万 and 亿 also without 元.</summary>
    private ValueAdditions ReadMoney(out int power)
    {
        power = 0;
        if (_text.Here is not ('元' or '圆' or '十' or '百' or '千' or '万' or '亿'))
            return ValueAdditions.None;
        for (var length = 3; length > 0; length--)
            for (power = 0; power < MoneyUnits.Words.Count; power++)
                if (MoneyUnits.Words[power].Length == length && _text.TryReadUnit(MoneyUnits.Words[power]))
                    return ValueAdditions.Yuan;
        power = _text.TryRead('万') ? 4 : _text.TryRead('亿') ? 8 : 0;
        return ValueAdditions.None;
    }

    private bool ReadCountingWord()
    {
        if (_text.IsAtEnd || _text.Here < '\u2E80')
            return false;
        foreach (var word in CountingWords.All)
            if (_text.TryRead(word))
                return true;
        return false;
    }

    /// <summary>Reads a note in balanced brackets of which none is empty, and gives what stands in them; leaves anything else alone.</summary>
    private ReadOnlySpan<char> ReadNote()
    {
        var start = _text.At;
        var depth = 0;
        for (var end = start; end < _text.Length && (end > start || _text.Here == '('); end++)
        {
            var c = _text[end];
            if (c == ')' && _text[end - 1] == '(')
                return default;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > 0)
                continue;
            _text.At = end + 1;
            return _text.Between(start + 1, end);
        }

        return default;
    }
}
