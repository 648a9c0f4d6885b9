using System.Globalization;
using System.Text;

namespace Disclosure.Generators.Emission;

/// <summary>Text and names of a schema inside C# and XML.</summary>
internal static class Literals
{
    /// <summary>A C# string literal.</summary>
    public static string String(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\u0085')
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                literal.Append(c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Literals with commas between them.</summary>
    public static string Strings(IEnumerable<string> texts) => string.Join(", ", texts.Select(String));

    /// <summary>An array of strings.</summary>
    public static string Array(IReadOnlyCollection<string> texts) => texts.Count == 0 ? "[]" : $"new string[] {{ {Strings(texts)} }}";

    /// <summary>Numbers with commas between them.</summary>
    public static string Numbers(IEnumerable<int> numbers) => string.Join(", ", numbers.Select(Number));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Bool(bool value) => value ? "true" : "false";

    /// <summary>The name of a type. C# keeps names in lower case to itself: some are keywords at places, and it warns of all.</summary>
    public static string Type(string name) => name.All(c => c is >= 'a' and <= 'z') ? "@" + name : name;

    /// <summary>Text inside an XML doc comment; characters that XML cannot hold become blanks.</summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder();
        foreach (var c in text)
            xml.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => " ",
                _ => c.ToString(),
            });
        return xml.ToString();
    }
}
