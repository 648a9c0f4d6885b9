using System.Globalization;
using System.Text;
using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>Reads numbers as they are printed in documents of the tests: what a damaged document says of a cell is worked out apart from the library.</summary>
internal static class PrintedNumber
{
    private static readonly (string Word, decimal Factor)[] s_units = [("亿元", 1_0000_0000), ("億元", 1_0000_0000), ("万元", 1_0000), ("萬元", 1_0000), ("万", 1_0000), ("萬", 1_0000), ("元", 1)];

    /// <summary>Whether a text is a number.</summary>
    public static bool Is(string text) => Parse(text) is not null;

    /// <summary>A number as it stands there; null for none, or one with a unit of its own.</summary>
    public static decimal? Raw(string text) => Parse(text) is (var number, null) ? number : null;

    /// <summary>The number that a text is in a cell; null for none.</summary>
    public static StatedNumber? Of(string text, CleanDocument document, int slot)
    {
        var column = document.Slots.Column(slot);
        if (column.Kind is ValueKind.Text or ValueKind.Date or ValueKind.Ignored || Parse(Usual(text, column)) is not var (number, factor))
            return null;
        if (column.Kind != ValueKind.Money)
            return new StatedNumber(number);
        factor ??= document.Slots.HeadUnit(slot)?.Factor;
        return new StatedNumber(number * (factor ?? 1), factor is null);
    }

    /// <summary>A text of a column as a column of the usual print has it.</summary>
    private static string Usual(string text, ColumnDefinition column)
    {
        text = text.Trim();
        if (column.Unit.Length > 0 && column.Kind == ValueKind.Decimal)
            text = text.Replace(column.Unit, "", StringComparison.Ordinal);
        if ((column.Style & FigureStyle.NegativeInBrackets) != 0 && text.StartsWith('(') && text.EndsWith(')'))
            text = "-" + text[1..^1];
        return (column.Style & FigureStyle.DecimalComma) == 0 ? text : text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
    }

    private static (decimal Number, decimal? Factor)? Parse(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
            if (c is >= '０' and <= '９')
                folded.Append((char)(c - '０' + '0'));
            else if (!char.IsWhiteSpace(c) && c != ',')
                folded.Append(c);
        var number = folded.ToString();
        if (number.IndexOf('（', StringComparison.Ordinal) is > 0 and var note)
            number = number[..note];
        number = number.TrimEnd('%');
        if (number.StartsWith('增'))
            number = number[1..];
        else if (number.StartsWith('减') || number.StartsWith('減'))
            number = "-" + number[1..];
        decimal? factor = null;
        if (s_units.FirstOrDefault(unit => number.EndsWith(unit.Word, StringComparison.Ordinal)) is { Word: { } word } found)
            (number, factor) = (number[..^word.Length], found.Factor);
        return decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? (value, factor) : null;
    }
}
