namespace Disclosure;

/// <summary>The everyday values, without allocating: nothing, plain digits with a sign or a point. All else is the grammar's.</summary>
internal static class ValueRecogniser
{
    /// <summary>Reads the text of a cell as printed; false if it takes the grammar to say what it is.</summary>
    public static bool TryRead(ReadOnlySpan<char> raw, out ValueReading value)
    {
        raw = raw.Trim();
        value = ValueReading.Blank;
        if (raw.IsEmpty)
            return true;
        var isNegative = raw[0] == '-';
        var number = isNegative || raw[0] == '+' ? raw[1..] : raw;
        var integer = LeadingDigits(number);
        if (integer.IsEmpty || number.Length > ValueReading.MaxDigits + 1)
            return false;
        var fraction = ReadOnlySpan<char>.Empty;
        if (integer.Length < number.Length)
        {
            fraction = LeadingDigits(number[(integer.Length + 1)..]);
            if (number[integer.Length] != '.' || fraction.IsEmpty || integer.Length + 1 + fraction.Length != number.Length)
                return false;
        }

        value = ValueReading.Number(isNegative, integer, fraction, 0, ValueAdditions.None);
        return true;
    }

    private static ReadOnlySpan<char> LeadingDigits(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text : text[..length];
    }
}
