using System.Globalization;
using Disclosure.Schema.Syntax;

namespace Disclosure.Schema.Binding;

/// <summary>The legal basis of an edition and the report years that it is for.</summary>
internal sealed class YearsBinder(SchemaErrors errors)
{
    private const int LastYearOfAll = 9999;

    public string Basis { get; private set; } = "";

    public int FirstYear { get; private set; }

    public int LastYear { get; private set; } = LastYearOfAll;

    /// <summary>Binds a line that begins with basis or years.</summary>
    public void Bind(SchemaNode node)
    {
        var text = node.Rest().ReadRest();
        if (node.Keyword.ToString() == "basis")
            Basis = text.ToString();
        else if (!text.IsEmpty && !TryRead(text.ToString()))
            errors.BadYears(text);
    }

    private bool TryRead(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var from = dots < 0 ? text : text.Substring(0, dots).Trim();
        var to = dots < 0 ? text : text.Substring(dots + 2).Trim();
        int first = 0, last = LastYearOfAll;
        if ((from.Length > 0 && !TryReadYear(from, out first)) || (to.Length > 0 && !TryReadYear(to, out last)) || first > last)
            return false;
        (FirstYear, LastYear) = (first, last);
        return from.Length + to.Length > 0;
    }

    private static bool TryReadYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && text.Length == 4;
}
