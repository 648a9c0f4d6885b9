using System.Globalization;
using Disclosure.Office.Markups;

namespace Disclosure.Office.Sheets;

/// <summary>What a cell says, from what is stored of it.</summary>
/// <param name="strings">The texts that cells share.</param>
/// <param name="styles">The styles of cells.</param>
/// <param name="is1904">Whether days are counted from 1904 on.</param>
internal sealed class CellWording(IReadOnlyList<string> strings, CellStyles styles, bool is1904)
{
    /// <summary>The style of a cell.</summary>
    public CellLook Style(string? index) => styles[Markup.Number(index)];

    /// <summary>The text of a cell.</summary>
    /// <param name="type">The type of what is stored.</param>
    /// <param name="value">What is stored; null for nothing.</param>
    /// <param name="formula">The formula, whose value was not stored if there is none; null for no formula.</param>
    /// <param name="style">The style.</param>
    public string Text(string? type, string? value, string? formula, CellLook style)
    {
        var text = Words(type, value, style);
        if (text.Length == 0 && formula is not null)
            return "=" + formula; // A figure that nobody has worked out yet is not blank.
        return text.Length > 0 ? style.Mark + text : text;
    }

    private string Words(string? type, string? value, CellLook style) => (type, value) switch
    {
        (_, null) => "",
        ("s", _) => Markup.Number(value) is >= 0 and var index && index < strings.Count ? strings[index] : "\uFFFD",
        ("str", _) => EscapedCharacters.Read(value),
        ("inlineStr", _) => value,
        ("b", _) => value == "1" ? "TRUE" : "FALSE",
        ("e" or "d", _) => value,
        _ => Number(value, style),
    };

    /// <summary>Programs work with fifteen digits of a number: what stands behind them comes from binary fractions.</summary>
    private string Number(string value, CellLook style) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e27
            ? style.Format.Show((decimal)number, is1904)
            : value;
}
