using Disclosure.Writing;

namespace Disclosure.Grammar;

/// <summary>
/// Reads what <see cref="ValueGrammar"/> defines, in one pass over the characters and without allocating. It holds no rule of its own:
/// a property test compares the two on random and near-valid texts.
/// </summary>
internal ref struct ValueScanner
{
    private const int MaxPlainDigits = 9;

    private readonly ReadOnlySpan<char> _text;
    private readonly string _unit;
    private int _at;

    private ValueScanner(ReadOnlySpan<char> text, string unit)
    {
        _text = text;
        _unit = unit;
    }

    private readonly bool IsAtEnd => _at == _text.Length;

    /// <summary>The character here, with width and traditional form folded; NUL at the end.</summary>
    private readonly char Here => _at < _text.Length ? Narrow(_text[_at]) : '\0';

    /// <summary>Reads the text of a cell as printed.</summary>
    /// <param name="raw">The text.</param>
    /// <param name="marks">The marks for nothing.</param>
    /// <param name="unit">What the column counts, as <see cref="ValueGrammar"/> has it; empty for anything.</param>
    public static ValueReading Read(ReadOnlySpan<char> raw, NilMarks marks, string unit = "")
    {
        if (raw.Length == 1 && marks.IsUsualMark(raw[0]))
            return ValueReading.NilMark;
        raw = raw.Trim();
        if (TryReadDigits(raw, out var plain))
            return plain;
        var text = ValueText.Of(raw, stackalloc char[ValueText.BufferSize]);
        if (text.Length == 0)
            return ValueReading.Blank;
        if (text.Length > ValueGrammar.MaxLength)
            return ValueReading.Text;
        if (!char.IsAsciiDigit(Narrow(text[0])) && marks.IsMark(text))
            return ValueReading.NilMark;
        return new ValueScanner(text, unit).ReadNumber();
    }

    /// <summary>Folds a character as values are read; plain ASCII, the most common, is answered here.</summary>
    public static char Narrow(char c) => c is > ' ' and < '\u007F' ? c : Folding.Narrow(c);

    /// <summary>Plain digits, which most values are, are read without looking at anything else.</summary>
    private static bool TryReadDigits(ReadOnlySpan<char> raw, out ValueReading reading)
    {
        var number = 0;
        reading = default;
        if (raw.Length is 0 or > MaxPlainDigits)
            return false;
        foreach (var c in raw)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = number * 10 + (c - '0');
        }

        reading = ValueReading.Integer(number);
        return true;
    }

    private ValueReading ReadNumber()
    {
        var additions = ReadSign(out var isNegative);
        SkipBlanks();
        var digits = new DigitCollector();
        if (!ReadInteger(ref digits))
            return ValueReading.Text;
        ReadFraction(ref digits);
        SkipBlanks();
        additions |= ReadMeasure(out var power);
        SkipBlanks();
        var note = ReadNote();
        SkipBlanks();
        if (!IsAtEnd)
            return ValueReading.Text;
        var number = digits.ToReading(isNegative, power, additions);
        return note.IsEmpty ? number : ValueNote.Add(number, note);
    }

    private ValueAdditions ReadSign(out bool isNegative)
    {
        isNegative = Here is '-' or '−' or '–' or '减';
        switch (Here)
        {
            case '+' or '-' or '−' or '–':
                _at++;
                return ValueAdditions.None;
            case '增':
                _at++;
                TryRead('加');
                return ValueAdditions.SignWord;
            case '减':
                _at++;
                TryRead('少');
                return ValueAdditions.SignWord;
            default:
                return ValueAdditions.None;
        }
    }

    /// <summary>Reads digits: 1234567 or 1,234,567.</summary>
    private bool ReadInteger(ref DigitCollector digits)
    {
        var start = _at;
        while (char.IsAsciiDigit(Here))
            digits.AddInteger(Narrow(_text[_at++]));
        if (_at - start is >= 1 and <= 3 && Narrow(_text[start]) != '0' && Here == ',' && CountGroups() is > 0 and var groups)
        {
            for (; groups > 0; groups--)
            {
                _at++;
                for (var i = 0; i < 3; i++)
                    digits.AddInteger(Narrow(_text[_at++]));
            }
        }

        return _at > start;
    }

    /// <summary>How many groups of a comma and three digits follow; 0 if another digit does, for then the commas set no thousands apart.</summary>
    private readonly int CountGroups()
    {
        var groups = 0;
        var ahead = this;
        while (ahead.Here == ',')
        {
            ahead._at++;
            var start = ahead._at;
            while (char.IsAsciiDigit(ahead.Here) && ahead._at - start < 3)
                ahead._at++;
            if (ahead._at - start < 3)
                break;
            groups++;
            if (char.IsAsciiDigit(ahead.Here))
                return 0;
        }

        return groups;
    }

    private void ReadFraction(ref DigitCollector digits)
    {
        if (Here != '.' || _at + 1 >= _text.Length || !char.IsAsciiDigit(Narrow(_text[_at + 1])))
            return;
        _at++;
        while (char.IsAsciiDigit(Here))
            digits.AddFraction(Narrow(_text[_at++]));
    }

    /// <summary>Reads what the number counts.</summary>
    private ValueAdditions ReadMeasure(out int power)
    {
        power = 0;
        if (IsAtEnd)
            return ValueAdditions.None;
        if (_unit.Length > 0 && TryRead(_unit))
            return ValueAdditions.CountingWord;
        var additions = ReadMoney(out power);
        return _unit.Length == 0 && ReadCountingWord() ? additions | ValueAdditions.CountingWord : additions;
    }

    /// <summary>Reads a unit of money, the longest that stands here; 万 and 亿 also without 元.</summary>
    private ValueAdditions ReadMoney(out int power)
    {
        power = 0;
        if (Here is not ('元' or '圆' or '十' or '百' or '千' or '万' or '亿'))
            return ValueAdditions.None;
        for (var length = 3; length > 0; length--)
            for (power = 0; power < MoneyUnits.Words.Count; power++)
                if (MoneyUnits.Words[power].Length == length && TryReadSpaced(MoneyUnits.Words[power]))
                    return ValueAdditions.Yuan;
        power = TryRead('万') ? 4 : TryRead('亿') ? 8 : 0;
        return ValueAdditions.None;
    }

    /// <summary>Reads a word, whatever blanks stand between its characters.</summary>
    private bool TryReadSpaced(string word)
    {
        var start = _at;
        foreach (var c in word)
        {
            if (_at > start)
                SkipBlanks();
            if (!TryRead(c) && (c != '元' || !TryRead('圆')))
            {
                _at = start;
                return false;
            }
        }

        return true;
    }

    private bool ReadCountingWord()
    {
        if (IsAtEnd || Here < '\u2E80')
            return false;
        foreach (var word in CountingWords.All)
            if (TryRead(word))
                return true;
        return false;
    }

    /// <summary>Reads a note in balanced brackets of which none is empty, and gives what stands in them; leaves anything else alone.</summary>
    private ReadOnlySpan<char> ReadNote()
    {
        var depth = 0;
        for (var end = _at; end < _text.Length && (end > _at || Here == '('); end++)
        {
            var c = Narrow(_text[end]);
            if (c == ')' && Narrow(_text[end - 1]) == '(')
                return default;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > 0)
                continue;
            var note = _text[(_at + 1)..end];
            _at = end + 1;
            return note;
        }

        return default;
    }

    private bool TryRead(string word)
    {
        if (_text.Length - _at < word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            if (Narrow(_text[_at + i]) != Narrow(word[i]))
                return false;
        _at += word.Length;
        return true;
    }

    private bool TryRead(char c)
    {
        if (Here != c || IsAtEnd)
            return false;
        _at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && Narrow(_text[_at]) == ' ')
            _at++;
    }
}
