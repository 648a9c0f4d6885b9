using System.Globalization;
using System.Net;
using System.Text;

namespace Disclosure.Testing;

/// <summary>Paragraphs as documents hold them: cut into runs, with automatic numbers, tracked changes, fields, and what is not seen.</summary>
/// <param name="random">Draws the noise; null for none.</param>
internal sealed class DocxText(Random? random)
{
    private const string HanDigits = "一二三四五六七八九";

    private readonly StringBuilder _definitions = new(), _lists = new();
    private int _listCount;

    /// <summary>The markup of the automatic lists that the paragraphs so far stand in.</summary>
    public string Lists => $"{_definitions}{_lists}";

    /// <summary>Whether something is drawn that happens once in some times.</summary>
    public bool IsDrawn(int times) => random?.Next(times) == 0;

    /// <summary>Draws one of some choices; the first where there is no noise.</summary>
    public string Draw(params string[] choices) => choices[random?.Next(choices.Length) ?? 0];

    /// <summary>A paragraph. Line feeds in its text are breaks.</summary>
    public string Paragraph(string text)
    {
        var properties = Draw("", "", "<w:pStyle w:val=\"b\"/>", "<w:keepNext/><w:jc w:val=\"center\"/>");
        if (IsDrawn(4) && Number(text, out var rest) is { } list)
            (properties, text) = ($"{properties}<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>", rest);
        var runs = string.Join(Draw("<w:r><w:br/></w:r>", "<w:r><w:br w:type=\"textWrapping\"/></w:r>", "<w:r><w:cr/></w:r>"), text.Split('\n').Select(Runs));
        return $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{runs}</w:p>";
    }

    private string Runs(string line)
    {
        if (random is null || line.Length == 0)
            return line.Length == 0 ? "" : Run(line);
        var runs = new StringBuilder();
        for (var at = 0; at < line.Length;)
        {
            var length = IsDrawn(2) ? random.Next(1, line.Length - at + 1) : line.Length - at;
            runs.Append(Piece(Run(line.Substring(at, length))));
            at += length;
        }

        return runs.ToString();
    }

    private string Run(string text)
    {
        var properties = Draw("", "", "<w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:b/></w:rPr>", "<w:rPr><w:vanish w:val=\"0\"/><w:vertAlign w:val=\"baseline\"/></w:rPr>");
        return $"<w:r>{properties}<w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</w:t></w:r>";
    }

    /// <summary>A run within what documents wrap it in, or beside what is not seen.</summary>
    private string Piece(string run) => Draw(
        run, run, run, $"<w:ins w:id=\"1\" w:author=\"a\">{run}</w:ins>", $"{run}<w:del w:id=\"2\"><w:r><w:delText>9</w:delText></w:r></w:del>",
        $"<w:hyperlink w:anchor=\"a\">{run}</w:hyperlink>", $"<w:smartTag w:element=\"a\">{run}</w:smartTag>", $"<w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt>",
        $"{run}<w:r><w:rPr><w:vanish/></w:rPr><w:t>7</w:t></w:r>", $"{run}<w:r><w:rPr><w:rStyle w:val=\"hid\"/></w:rPr><w:t>7</w:t></w:r>",
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=12</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{run}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        $"<mc:AlternateContent><mc:Choice Requires=\"w14\">{run}</mc:Choice><mc:Fallback><w:r><w:t>8</w:t></w:r></mc:Fallback></mc:AlternateContent>",
        $"<mc:AlternateContent><mc:Choice Requires=\"x\"><w:r><w:t>8</w:t></w:r></mc:Choice><mc:Fallback>{run}</mc:Fallback></mc:AlternateContent>",
        $"{run}<w:r><w:footnoteReference w:id=\"1\"/></w:r>", $"<w:proofErr w:type=\"spellStart\"/>{run}<w:bookmarkStart w:id=\"0\" w:name=\"a\"/>",
        run.Replace("<w:t xml", "<w:lastRenderedPageBreak/><w:softHyphen/><w:t xml", StringComparison.Ordinal));

    /// <summary>The list that gives a paragraph the number that its text begins with; null where it begins with none.</summary>
    private string? Number(string text, out string rest)
    {
        var (format, pattern, number, length) = text switch
        {
            [var han, '、', ..] when HanDigits.Contains(han) => ("chineseCounting", "%1、", HanDigits.IndexOf(han) + 1, 2),
            ['（', var han, '）', ..] when HanDigits.Contains(han) => ("chineseCountingThousand", "（%1）", HanDigits.IndexOf(han) + 1, 3),
            [>= '1' and <= '9' and var digit, '.', ..] => ("decimal", "%1.", digit - '0', 2),
            _ => ("", "", 0, 0),
        };
        rest = text[length..];
        if (length == 0)
            return null;
        var list = (++_listCount).ToString(CultureInfo.InvariantCulture);
        _definitions.Append(CultureInfo.InvariantCulture, $"<w:abstractNum w:abstractNumId=\"{list}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"{number}\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{pattern}\"/></w:lvl></w:abstractNum>");
        _lists.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{list}\"><w:abstractNumId w:val=\"{list}\"/></w:num>");
        return list;
    }
}
