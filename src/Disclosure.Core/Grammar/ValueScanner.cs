using Disclosure.Writing;

namespace Disclosure.Grammar;

/// <summary>
/// Reads what <see cref="ValueGrammar"/> defines, in one pass over the characters and without allocating. It holds no rule of its own:
/// a property test compares the two on random and near-valid texts.
/// </summary>
internal ref struct ValueScanner
{
    private const int MaxPlainDigits = 9;

    private static readonly string[] s_countingWords = ["人次", "件次", "件", "宗", "条", "起", "项", "个", "次", "份", "篇", "部", "例"];

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private ValueScanner(ReadOnlySpan<char> text)
    {
        _text = text;
    }

    private readonly bool IsAtEnd => _at == _text.Length;

    /// <summary>The character here, with width and traditional form folded; NUL at the end.</summary>
    private readonly char Here => _at < _text.Length ? Narrow(_text[_at]) : '\0';

    /// <summary>Reads the text of a cell as printed.</summary>
    /// <param name="raw">The text.</param>
    /// <param name="marks">The marks for nothing.</param>
    public static ValueReading Read(ReadOnlySpan<char> raw, NilMarks marks)
    {
        if (raw.Length == 1 && marks.IsUsualMark(raw[0]))
            return ValueReading.NilMark;
        raw = raw.Trim();
        if (TryReadDigits(raw, out var plain))
            return plain;
        if (raw.Length > ValueGrammar.MaxLength)
            return ValueReading.Text;
        var recogniser = new ValueScanner(raw);
        recogniser.SkipBlanks();
        if (recogniser.IsAtEnd)
            return ValueReading.Blank;
        if (!char.IsAsciiDigit(recogniser.Here) && marks.IsMark(raw[recogniser._at..]))
            return ValueReading.NilMark;
        return recogniser.ReadNumber();
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
        var power = TryRead('万') ? 4 : TryRead('亿') ? 8 : 0;
        if (TryRead('元'))
            additions |= ValueAdditions.Yuan;
        if (ReadCountingWord())
            additions |= ValueAdditions.CountingWord;
        SkipBlanks();
        if (ReadNote())
            additions |= ValueAdditions.Note;
        SkipBlanks();
        return IsAtEnd ? digits.ToReading(isNegative, power, additions) : ValueReading.Text;
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
        if (_at - start is >= 1 and <= 3 && Here == ',' && CountGroups() is > 0 and var groups)
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

    private bool ReadCountingWord()
    {
        if (IsAtEnd || Here < '\u2E80')
            return false;
        foreach (var word in s_countingWords)
            if (StartsWith(word))
            {
                _at += word.Length;
                return true;
            }

        return false;
    }

    /// <summary>Reads a note in brackets that holds no bracket; leaves anything else alone.</summary>
    private bool ReadNote()
    {
        if (Here != '(')
            return false;
        for (var end = _at + 1; end < _text.Length; end++)
        {
            var c = Narrow(_text[end]);
            if (c == '(' || (c == ')' && end == _at + 1))
                return false;
            if (c != ')')
                continue;
            _at = end + 1;
            return true;
        }

        return false;
    }

    private readonly bool StartsWith(string word)
    {
        if (_text.Length - _at < word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            if (Narrow(_text[_at + i]) != word[i])
                return false;
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
