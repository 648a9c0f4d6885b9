using System.Globalization;

namespace Disclosure.Office.Sheets;

/// <summary>What a number format says of a number: its unit, its percent sign, how many decimals it has at least, or that it is a day.</summary>
internal sealed class NumberFormat
{
    private const int DaysFrom1900To1904 = 1462;

    private readonly FormatSection _section;
    private readonly bool _isPlain;

    private NumberFormat(FormatSection section, bool isPlain)
    {
        _section = section;
        _isPlain = isPlain;
    }

    /// <summary>Reads a format; empty is one that shows a number as it is.</summary>
    public static NumberFormat Parse(string code)
    {
        var sections = FormatSection.ReadAll(code);
        var first = sections[0];
        var isClear = first.IsClear && (!sections.Exists(section => section.HasCondition) || sections.TrueForAll(section => section.SaysTheSameAs(first)));
        return new NumberFormat(first, isClear);
    }

    /// <summary>A number as the cell says it: the whole stored value, whatever the format rounds or leaves out.</summary>
    public string Show(decimal number, bool is1904)
    {
        if (_section.IsDate)
            return Day(number, is1904);
        if (!_isPlain)
            return $"{Plain(number, 0)} ({_section.Code})"; // What a person reads in the cell is not told by its value.
        var shown = _section.IsPercent ? number * 100 : number / _section.Scale;
        return _section.Prefix + Plain(shown, _section.Decimals) + (_section.IsPercent ? "%" : "") + _section.Suffix;
    }

    private static string Plain(decimal number, int decimals)
    {
        var text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        var have = text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;
        return have >= decimals ? text : number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private string Day(decimal number, bool is1904)
    {
        var days = (double)number + (is1904 ? DaysFrom1900To1904 : 0);
        if (days is < 0 or >= 2_958_466)
            return $"{Plain(number, 0)} ({_section.Code})";
        var day = DateTime.FromOADate(days);
        return day.ToString(_section.HasDays ? "yyyy年M月d日" : _section.HasMonths ? "yyyy年M月" : _section.HasYears ? "yyyy年" : "H:mm:ss", CultureInfo.InvariantCulture);
    }
}
