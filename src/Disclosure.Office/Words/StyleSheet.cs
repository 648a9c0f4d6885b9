using Disclosure.Office.Markups;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Office.Words;

/// <summary>The styles of a document, each with what it takes from those that it is based on.</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 64;

    private readonly Dictionary<string, Style> _styles = [];
    private readonly Dictionary<string, RunLook> _looks = [];
    private readonly string? _paragraphStyle;

    public StyleSheet(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.InnerText is not { } id)
                continue;
            _styles.TryAdd(id, style);
            if (style.Type?.InnerText == "paragraph" && style.Default?.InnerText is "1" or "true" or "on")
                _paragraphStyle ??= id;
        }
    }

    /// <summary>How a run of a paragraph looks.</summary>
    /// <param name="run">The run.</param>
    /// <param name="paragraphStyle">The style of the paragraph; null for the default one.</param>
    public RunLook Look(OpenXmlElement run, string? paragraphStyle)
    {
        var properties = Markup.Child(run, "rPr");
        return RunLook.Of(properties).Over(Look(Markup.Value(Markup.Child(properties, "rStyle"))).Beside(Look(paragraphStyle ?? _paragraphStyle)));
    }

    /// <summary>The list that paragraphs of a style stand in, if they stand in one.</summary>
    public NumberingProperties? Numbering(string? paragraphStyle) => Chain(paragraphStyle ?? _paragraphStyle)
        .Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(numbering => numbering is not null);

    private RunLook Look(string? id)
    {
        if (id is null)
            return default;
        if (!_looks.TryGetValue(id, out var look))
            _looks.Add(id, look = Chain(id).Aggregate(default(RunLook), (look, style) => look.Over(RunLook.Of(style.StyleRunProperties))));
        return look;
    }

    /// <summary>A style, and those that it is based on; a chain that leads back to itself ends.</summary>
    private IEnumerable<Style> Chain(string? id)
    {
        for (var steps = 0; id is not null && steps < LongestChain && _styles.TryGetValue(id, out var style); steps++)
        {
            yield return style;
            id = style.BasedOn?.Val?.InnerText;
        }
    }
}
