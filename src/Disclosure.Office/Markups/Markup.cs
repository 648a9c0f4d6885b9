using System.Globalization;
using DocumentFormat.OpenXml;

namespace Disclosure.Office.Markups;

/// <summary>
/// Reads elements by their names, and what stands in their attributes. In elements that it no longer knows, such as smart tags, the library gives
/// nothing a type; and it would throw at values that the standard does not allow.
/// </summary>
internal static class Markup
{
    /// <summary>A whole number; null where there is none.</summary>
    public static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The first child of a name; null where there is none.</summary>
    public static OpenXmlElement? Child(OpenXmlElement? parent, string name) => parent?.FirstOrDefault(child => child.LocalName == name);

    /// <summary>The value of an attribute; null where it is not given.</summary>
    public static string? Value(OpenXmlElement? element, string name = "val")
    {
        foreach (var attribute in element?.GetAttributes() ?? [])
            if (attribute.LocalName == name)
                return attribute.Value;
        return null;
    }

    /// <summary>Whether a property among others is on; null where it is not given.</summary>
    public static bool? IsOn(OpenXmlElement? properties, string name) =>
        Child(properties, name) is { } property ? Value(property) is not ("0" or "false" or "off") : null;
}
