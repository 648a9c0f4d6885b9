using System.Globalization;
using System.Text;

namespace Disclosure.Office.Sheets;

/// <summary>Characters that workbooks write as <c>_x000D_</c>.</summary>
internal static class EscapedCharacters
{
    private const int Length = 7;

    /// <summary>A text with the characters themselves, and with LF for each line end.</summary>
    public static string Read(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
            text = Decode(text);
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + Length <= text.Length && text[at] == '_' && text[at + 1] == 'x' && text[at + Length - 1] == '_'
                && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                decoded.Append((char)code);
                at += Length - 1;
            }
            else
            {
                decoded.Append(text[at]);
            }
        }

        return decoded.ToString();
    }
}
