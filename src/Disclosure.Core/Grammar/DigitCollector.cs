namespace Disclosure.Grammar;

/// <summary>Gathers the digits of a number as they are read.</summary>
internal struct DigitCollector
{
    private const int MaxPlainDigits = 9;

    private long _mantissa;
    private int _digits;
    private int _scale;

    /// <summary>Zeros at the end of the fraction so far: they count only if another digit follows.</summary>
    private int _zeros;

    /// <summary>Reads a text that is plain digits, as most values are, without looking at anything else.</summary>
    public static bool TryReadPlain(ReadOnlySpan<char> text, out ValueReading reading)
    {
        var number = 0;
        reading = default;
        if (text.Length is 0 or > MaxPlainDigits)
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = number * 10 + (c - '0');
        }

        reading = ValueReading.Integer(number);
        return true;
    }

    public void AddInteger(char digit) => Add(digit);

    public void AddFraction(char digit)
    {
        if (digit == '0')
        {
            _zeros++;
            return;
        }

        for (; _zeros > 0; _zeros--)
            AddScaled('0');
        AddScaled(digit);
    }

    /// <summary>The number; text if it has more digits than a figure can have.</summary>
    public readonly ValueReading ToReading(bool isNegative, int power, ValueAdditions additions) =>
        _digits > ValueReading.MaxDigits || _scale > ValueReading.MaxScale
            ? ValueReading.Text
            : new ValueReading(CellState.Number, isNegative ? -_mantissa : _mantissa, _scale, power, additions);

    private void AddScaled(char digit)
    {
        _scale++;
        Add(digit);
    }

    private void Add(char digit)
    {
        if (++_digits <= ValueReading.MaxDigits)
            _mantissa = _mantissa * 10 + (digit - '0');
    }
}
