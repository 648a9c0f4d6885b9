using System.Globalization;
using System.Text;

namespace Disclosure.Testing;

/// <summary>Draws a page: each thing drawn is a piece of its own, so that the order of the pieces can be changed.</summary>
public sealed class PdfCanvas
{
    private readonly List<string> _pieces = [];

    /// <summary>What was drawn, piece by piece.</summary>
    public IList<string> Pieces => _pieces;

    /// <summary>How wide a text is, in ems: characters of Latin scripts are half as wide as others.</summary>
    public static double Width(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Sum(c => c < '\u0080' ? 0.5 : 1.0);
    }

    /// <summary>Draws a text from a point of its base line on.</summary>
    public void Text(double x, double y, double size, string text, int mode = 0)
    {
        if (!string.IsNullOrEmpty(text))
            Draw($"BT /F1 {size:0.##} Tf {mode} Tr 1 0 0 1 {x:0.##} {y:0.##} Tm <{Codes(text)}> Tj ET");
    }

    /// <summary>Draws a line.</summary>
    public void Line(double fromX, double fromY, double toX, double toY, double width = 0.5, string dashes = "") =>
        Draw($"q {width:0.##} w [{dashes}] 0 d {fromX:0.##} {fromY:0.##} m {toX:0.##} {toY:0.##} l S Q");

    /// <summary>Fills a rectangle.</summary>
    public void Fill(double x, double y, double width, double height, double grey = 0) =>
        Draw($"q {grey:0.##} g {x:0.##} {y:0.##} {width:0.##} {height:0.##} re f Q");

    /// <summary>Adds operators as they are.</summary>
    public void Draw(FormattableString operators) => _pieces.Add(FormattableString.Invariant(operators));

    /// <summary>The codes of a text in UTF-16, which are those of the font. On paper a blank that does not break is like any other.</summary>
    private static string Codes(string text)
    {
        var codes = new StringBuilder();
        foreach (var c in text.Replace('\u00A0', ' '))
            codes.Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        return codes.ToString();
    }
}
