using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>Writes titles from the patterns of a form, for agencies that do not exist.</summary>
internal static partial class TitleWriter
{
    private static readonly string[] s_places = ["示范市", "示范市青山区", "云溪县", "云溪县白石镇", "示范市河东区"];

    private static readonly string[] s_bodies = ["", "水务局", "文化和旅游局", "教育局", "农业农村局", "审计局", "统计局"];

    /// <summary>Writes a title and the agency in it.</summary>
    public static (string Title, string Agency) Write(FormDefinition form, int year, Random random, PictureOptions options)
    {
        var agency = s_places[random.Next(s_places.Length)] + s_bodies[random.Next(s_bodies.Length)];
        var title = form.TitlePatterns.Count == 0 ? "{agency}{year}年" + form.Title : form.TitlePatterns[0];
        if (options.VariesTitle && form.TitlePatterns.Count > 0)
            title = form.TitlePatterns[random.Next(form.TitlePatterns.Count)];
        title = OptionalPart().Replace(title, part => options.VariesTitle && random.Next(2) == 0 ? "" : part.Groups[1].Value);
        title = title.Replace("{agency}", agency, StringComparison.Ordinal)
            .Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return options.IsTraditional ? (TraditionalWriting.Of(title), TraditionalWriting.Of(agency)) : (title, agency);
    }

    [GeneratedRegex(@"\[([^\]]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex OptionalPart();
}
