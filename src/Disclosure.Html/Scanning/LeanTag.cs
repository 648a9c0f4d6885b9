using System.Globalization;
using System.Text;

namespace Disclosure.Html.Scanning;

/// <summary>Writes start tags with what of their attributes says where text stands, and where they stand in the source.</summary>
internal static class LeanTag
{
    /// <summary>The attribute of a cell with the offset of its start tag.</summary>
    public const string PlaceAttribute = "p";

    /// <summary>The attribute of a cell whose text is not seen.</summary>
    public const string InvisibleAttribute = "v";

    /// <summary>The attribute of a cell before which stands what may have been the tag of another, and cannot be read.</summary>
    public const string BehindBrokenAttribute = "b";

    /// <summary>Writes a start tag.</summary>
    /// <param name="html">Takes it.</param>
    /// <param name="name">The name of the element.</param>
    /// <param name="attributes">What its attributes say.</param>
    /// <param name="place">Where it stands in the source.</param>
    /// <param name="isBehindBroken">Whether a tag before it cannot be read.</param>
    public static void Append(StringBuilder html, string name, TagAttributes attributes, int place, bool isBehindBroken)
    {
        html.Append('<').Append(name);
        if (attributes.IsHidden)
            html.Append(" hidden");
        if (name is "td" or "th")
        {
            AppendCell(html, attributes, place);
            if (isBehindBroken)
                html.Append(' ').Append(BehindBrokenAttribute);
        }

        html.Append('>');
    }

    private static void AppendCell(StringBuilder html, TagAttributes attributes, int place)
    {
        html.Append(CultureInfo.InvariantCulture, $" {PlaceAttribute}={place}");
        if (attributes.IsInvisible)
            html.Append(' ').Append(InvisibleAttribute);
        if (attributes.ColumnSpan != 1)
            html.Append(CultureInfo.InvariantCulture, $" colspan={attributes.ColumnSpan}");
        if (attributes.RowSpan != 1)
            html.Append(CultureInfo.InvariantCulture, $" rowspan={attributes.RowSpan}");
    }
}
