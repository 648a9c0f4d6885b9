using System.Globalization;
using System.Net;
using System.Text;

namespace Disclosure.Testing;

/// <summary>Text as pages hold it: cut into spans and fonts, with references, blanks that are not seen, and comments.</summary>
/// <param name="random">Draws the noise; null for none.</param>
internal sealed class PageText(Random? random)
{
    /// <summary>Whether something is drawn that happens once in some times.</summary>
    public bool IsDrawn(int times) => random?.Next(times) == 0;

    /// <summary>Draws one of some choices; the first where there is no noise.</summary>
    public string Draw(params string[] choices) => choices[random?.Next(choices.Length) ?? 0];

    /// <summary>Attributes that change nothing but looks.</summary>
    public string Style() => Draw(
        "", " style=\"text-indent:2em;mso-char-indent-count:2.0\"", " class=MsoNormal align=center", " style='font-family:\"宋体\"; font-size: 12pt' LANG=EN-US", " data-a=\"a > b\"");

    /// <summary>The text as markup. Its line breaks are those of the page.</summary>
    public string Of(string text)
    {
        var html = new StringBuilder();
        var lines = text.Split('\n');
        var isParagraphs = lines.Length > 1 && IsDrawn(2);
        foreach (var (index, line) in lines.Index())
        {
            if (index > 0 && !isParagraphs)
                html.Append(Draw("<br>", "<br/>", "<BR clear=all>\n"));
            html.Append(isParagraphs ? "<p>" : "").Append(Line(line)).Append(isParagraphs ? "</p>" : "");
        }

        return html.ToString();
    }

    private string Line(string line)
    {
        if (random is null || line.Length == 0)
            return WebUtility.HtmlEncode(line);
        var html = new StringBuilder();
        for (var at = 0; at < line.Length;)
        {
            var length = IsDrawn(2) ? random.Next(1, line.Length - at + 1) : line.Length - at;
            html.Append(Piece(line.Substring(at, length)));
            at += length;
        }

        return html.Append(Draw("", "", "<o:p></o:p>", "<span><o:p>&nbsp;</o:p></span>", "\n")).ToString();
    }

    private string Piece(string text)
    {
        var encoded = IsDrawn(6)
            ? string.Concat(text.Select(c => char.IsSurrogate(c) ? $"{c}" : string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};")))
            : WebUtility.HtmlEncode(text);
        return Draw(
            encoded, encoded, $"<span{Style()}>{encoded}</span>", $"<font face=\"宋体\"><span lang=\"zh-CN\">{encoded}</span></font>", $"<B>{encoded}</B>",
            $"{encoded}<!-- 12 -->", $"{encoded}<span style='display:none'>9</span>", $"<a name=\"_1\"></a>{encoded}", $"<ruby>{encoded}<rt>1</rt></ruby>");
    }
}
