using Disclosure.Office.Markups;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Office.Words;

/// <summary>Counts the paragraphs of automatic lists, and gives the number that the program shows in front of each.</summary>
internal sealed class ListNumbers
{
    private readonly StyleSheet _styles;
    private readonly Dictionary<int, ListFormat> _formats = [];
    private readonly Dictionary<int, ListCounter> _counters = [];

    /// <param name="numbering">The definitions of the lists; null where there are none.</param>
    /// <param name="styles">The styles.</param>
    public ListNumbers(Numbering? numbering, StyleSheet styles)
    {
        _styles = styles;
        var definitions = new Dictionary<int, AbstractNum>();
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
            if (Markup.Number(definition.AbstractNumberId?.InnerText) is { } id)
                definitions.TryAdd(id, definition);
        foreach (var list in numbering?.Elements<NumberingInstance>() ?? [])
            if (Markup.Number(list.NumberID?.InnerText) is { } id && Markup.Number(list.AbstractNumId?.Val?.InnerText) is { } definition
                && definitions.TryGetValue(definition, out var abstractList))
                _formats.TryAdd(id, new ListFormat(definition, abstractList, list));
    }

    /// <summary>The number in front of the next paragraph; empty where it has none.</summary>
    public string Next(Paragraph paragraph)
    {
        if (_formats.Count == 0)
            return "";
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.InnerText;
        var (own, inherited) = (paragraph.ParagraphProperties?.NumberingProperties, _styles.Numbering(style));
        var list = Markup.Number((own?.NumberingId ?? inherited?.NumberingId)?.Val?.InnerText);
        if (list is null || !_formats.TryGetValue(list.Value, out var format))
            return "";
        format = Linked(format);
        var level = Markup.Number(own?.NumberingLevelReference?.Val?.InnerText) ?? (own?.NumberingId is null ? format.LevelOf(style) : null)
            ?? Markup.Number(inherited?.NumberingLevelReference?.Val?.InnerText) ?? 0;
        if (level is < 0 or >= ListFormat.Levels)
            return "";
        if (!_counters.TryGetValue(format.Definition, out var counter))
            _counters.Add(format.Definition, counter = new ListCounter());
        counter.Count(format, list.Value, level);
        return format.Text(counter, level);
    }

    /// <summary>The list that a list takes its looks from by a style.</summary>
    private ListFormat Linked(ListFormat format) =>
        format.StyleLink is { } style && Markup.Number(_styles.Numbering(style)?.NumberingId?.Val?.InnerText) is { } list && _formats.TryGetValue(list, out var linked) ? linked : format;
}
