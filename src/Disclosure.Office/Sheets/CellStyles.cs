using Disclosure.Office.Markups;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Office.Sheets;

/// <summary>The styles of cells: how their numbers are shown, and whether they have a frame.</summary>
internal sealed class CellStyles
{
    private readonly List<CellLook> _styles = [];

    public CellStyles(Stylesheet? sheet)
    {
        var codes = new Dictionary<int, string>();
        foreach (var format in sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            if (Markup.Number(format.NumberFormatId?.InnerText) is { } id)
                codes.TryAdd(id, format.FormatCode?.InnerText ?? "");
        var formats = new Dictionary<int, NumberFormat>();
        var frames = (sheet?.Borders?.Elements<Border>() ?? []).Select(HasFrame).ToList();
        var strikes = (sheet?.Fonts?.Elements<Font>() ?? []).Select(font => RunLook.Of(font).Mark).ToList();
        foreach (var style in sheet?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var id = Markup.Number(style.NumberFormatId?.InnerText) ?? 0;
            if (!formats.TryGetValue(id, out var format))
                formats.Add(id, format = NumberFormat.Parse(codes.GetValueOrDefault(id) ?? BuiltInFormats.Code(id)));
            _styles.Add(new CellLook(format, At(frames, style.BorderId?.InnerText), At(strikes, style.FontId?.InnerText)));
        }
    }

    /// <summary>The style of a number; a plain one where there is none.</summary>
    public CellLook this[int? index] => index is >= 0 and var at && at < _styles.Count ? _styles[at] : CellLook.Plain;

    private static T? At<T>(List<T> list, string? index) => Markup.Number(index) is >= 0 and var at && at < list.Count ? list[at] : default;

    private static bool HasFrame(OpenXmlElement border) => border.Any(side => Markup.Value(side, "style") is not (null or "none"));
}

/// <summary>The style of a cell.</summary>
/// <param name="Format">How its number is shown.</param>
/// <param name="HasFrame">Whether it has a frame.</param>
/// <param name="Mark">What stands for its text being struck out or set higher.</param>
internal sealed record CellLook(NumberFormat Format, bool HasFrame, char? Mark)
{
    public static CellLook Plain { get; } = new(NumberFormat.Parse(""), HasFrame: false, Mark: null);
}
