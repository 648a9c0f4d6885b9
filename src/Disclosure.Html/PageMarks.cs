using System.Text;
using Disclosure.Html.Scanning;

namespace Disclosure.Html;

/// <summary>Tells a web page by how it begins, and finds the name of its characters.</summary>
internal static class PageMarks
{
    private const int CharsetLength = 2048, Enough = 4;

    /// <summary>
    /// Whether this is the beginning of a page or of a piece of one: it begins with a tag that pages begin with, or has some tags of blocks and tables.
    /// Text with a bar in front of its lines is markdown, which may hold tags as well.
    /// </summary>
    public static bool IsPage(ReadOnlySpan<byte> beginning)
    {
        var text = Text(beginning).AsSpan().TrimStart(" \t\r\n\f\uFEFF\0");
        if (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return true;
        if (text.StartsWith("MIME-Version:") || text.StartsWith("From: "))
            return false; // A web archive, whose pages are encoded.
        var blocks = 0;
        var scanner = new TagScanner(text);
        while (scanner.Next())
        {
            if (scanner.Kind is not (TokenKind.StartTag or TokenKind.EndTag))
                continue;
            if (IsPart(scanner.Name))
                return true;
            if (TagRoles.Role(scanner.Name) is TagRole.Block or TagRole.Table or TagRole.Void)
                blocks++;
        }

        return blocks > 0 && (text[0] == '<' || (blocks >= Enough && !text.StartsWith("|") && !text.Contains("\n|", StringComparison.Ordinal)));
    }

    /// <summary>The name that a page gives to its characters; null where it gives none.</summary>
    public static string? Charset(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, CharsetLength)]).AsSpan();
        var at = text.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var name = text[(at + "charset".Length)..].TrimStart(" \t\r\n=\"'");
        var end = name.IndexOfAny(" \t\r\n\"';/>");
        return end > 0 ? name[..end].ToString() : null;
    }

    private static bool IsPart(ReadOnlySpan<char> name) =>
        name.Equals("html", StringComparison.OrdinalIgnoreCase) || name.Equals("body", StringComparison.OrdinalIgnoreCase);

    /// <summary>The beginning as far as its tags go: characters do not matter, their width does.</summary>
    private static string Text(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.Latin1.GetString(bytes[3..]),
        _ => Encoding.Latin1.GetString(bytes),
    };
}
