using System.Globalization;
using System.Net;

namespace Disclosure.Testing;

/// <summary>Writes the cells of a sheet: texts shared and not, figures as numbers with their unit in the format, as text, and as formulas.</summary>
/// <param name="file">Takes texts and formats.</param>
/// <param name="random">Draws the noise; null for none.</param>
internal sealed class XlsxCellMarkup(XlsxFile file, Random? random)
{
    private static readonly string[] s_units = ["", "万元", "元", "件"];

    /// <summary>A cell. A blank one without a frame holds a blank: else nothing would say that it is there.</summary>
    /// <param name="name">Its name, such as <c>C7</c>.</param>
    /// <param name="text">Its text; empty for a blank one.</param>
    /// <param name="hasFrame">Whether it has a frame.</param>
    public string Of(string name, string text, bool hasFrame)
    {
        if (text.Length == 0)
            return hasFrame ? $"<c r=\"{name}\" s=\"1\"/>" : $"<c r=\"{name}\" t=\"str\"><v xml:space=\"preserve\"> </v></c>";
        if (!IsDrawn(4) && Number(text, out var unit) is { } number)
            return Numeric(name, number, unit, hasFrame);
        var style = hasFrame ? 1 : 0;
        var encoded = WebUtility.HtmlEncode(text);
        return random?.Next(4) switch
        {
            0 => $"<c r=\"{name}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{encoded}</t></is></c>",
            1 => $"<c r=\"{name}\" s=\"{style}\" t=\"str\"><f>A1</f><v>{encoded}</v></c>",
            2 => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\" s=\"{style}\" t=\"s\"><v>{file.Share(Runs(text))}</v></c>"),
            _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\" s=\"{style}\" t=\"s\"><v>{file.Share($"<t xml:space=\"preserve\">{encoded}</t>")}</v></c>"),
        };
    }

    private bool IsDrawn(int times) => random?.Next(times) == 0;

    private string Numeric(string name, decimal number, string unit, bool hasFrame)
    {
        string[] formats = unit.Length > 0 ? [$"0.######\"{unit}\"", $"#,##0\\{unit[0]}{unit[1..]}"] : ["", "0", "#,##0.00", "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", ";;;"];
        var format = formats[random?.Next(formats.Length) ?? 0];
        var style = (format.Length == 0 ? 0 : file.Style(format)) + (hasFrame ? 1 : 0);
        var formula = IsDrawn(6) ? "<f>SUM(A1:B2)</f>" : "";
        return string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\" s=\"{style}\">{formula}<v>{number}</v></c>");
    }

    private string Runs(string text)
    {
        var cut = random!.Next(text.Length + 1);
        return $"<r><t xml:space=\"preserve\">{WebUtility.HtmlEncode(text[..cut])}</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">{WebUtility.HtmlEncode(text[cut..])}</t></r><rPh sb=\"0\" eb=\"1\"><t>9</t></rPh>";
    }

    /// <summary>The number that a text is, and its unit; null for any other text.</summary>
    private static decimal? Number(string text, out string unit)
    {
        unit = s_units.LastOrDefault(one => text.EndsWith(one, StringComparison.Ordinal) && one.Length > 0 && text.EndsWith("万元", StringComparison.Ordinal) == (one == "万元")) ?? "";
        return decimal.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
