namespace Disclosure.Html.Scanning;

/// <summary>What the attributes of a tag say of where its text stands, and whether it is shown.</summary>
/// <param name="IsHidden">Whether it takes no room: as if it were not there.</param>
/// <param name="IsInvisible">Whether its text is not seen, though it takes its room.</param>
/// <param name="RowSpan">Over how many rows a cell goes; 0 for all that follow.</param>
/// <param name="ColumnSpan">Over how many columns a cell goes.</param>
/// <param name="IsClosed">Whether the tag ends with a slash.</param>
internal readonly record struct TagAttributes(bool IsHidden, bool IsInvisible, int RowSpan, int ColumnSpan, bool IsClosed)
{
    private const int MostRows = 65_534, MostColumns = 1_000;

    /// <summary>Reads them.</summary>
    /// <param name="text">What stands behind the name of the tag.</param>
    /// <param name="most">How many may be looked at.</param>
    /// <param name="isWhole">Whether there are no more.</param>
    public static TagAttributes Read(ReadOnlySpan<char> text, int most, out bool isWhole)
    {
        var (hidden, invisible, rows, columns, count) = (false, false, 1, 1, 0);
        var scanner = new AttributeScanner(text);
        isWhole = true;
        while (scanner.Next())
        {
            if (++count > most)
            {
                isWhole = false;
                break;
            }

            if (Is(scanner.Name, "colspan"))
                columns = Math.Clamp(Number(scanner.Value), 1, MostColumns);
            else if (Is(scanner.Name, "rowspan"))
                rows = Math.Clamp(Number(scanner.Value, otherwise: 1), 0, MostRows);
            else if (Is(scanner.Name, "hidden"))
                hidden = true;
            else if (Is(scanner.Name, "style"))
                (hidden, invisible) = (hidden || HasRule(scanner.Value, "display", "none") || HasRule(scanner.Value, "mso-hide", "all"),
                    invisible || HasRule(scanner.Value, "visibility", "hidden"));
        }

        return new TagAttributes(hidden, invisible, rows, columns, text.TrimEnd(" \t\r\n\f") is [.., '/']);
    }

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The number that a value begins with, as browsers read it.</summary>
    private static int Number(ReadOnlySpan<char> value, int otherwise = 0)
    {
        value = value.TrimStart(" \t\r\n\f+");
        var digits = value.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : value.Length;
        if (digits == 0)
            return otherwise;
        return digits > 6 ? MostRows : int.Parse(value[..digits], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Whether one of the rules of a style says so.</summary>
    private static bool HasRule(ReadOnlySpan<char> style, string property, string value)
    {
        foreach (var range in style.Split(';'))
        {
            var rule = style[range];
            var colon = rule.IndexOf(':');
            if (colon >= 0 && Is(rule[..colon].Trim(), property) && rule[(colon + 1)..].Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
