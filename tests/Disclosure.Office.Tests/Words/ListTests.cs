namespace Disclosure.Office.Tests;

/// <summary>The numbers that the program puts in front of paragraphs are text of them.</summary>
public sealed class ListTests
{
    [Theory]
    [InlineData("chineseCounting", "%1、", 1, "一、")]
    [InlineData("chineseCountingThousand", "（%1）", 12, "（十二）")]
    [InlineData("chineseCounting", "%1、", 105, "一百零五、")]
    [InlineData("chineseCounting", "%1、", 20, "二十、")]
    [InlineData("chineseLegalSimplified", "%1", 3, "叁")]
    [InlineData("ideographTraditional", "%1", 2, "乙")]
    [InlineData("decimal", "%1.", 7, "7.")]
    [InlineData("decimalFullWidth", "%1．", 12, "１２．")]
    [InlineData("decimalZero", "%1", 7, "07")]
    [InlineData("decimalEnclosedCircleChinese", "%1", 3, "③")]
    [InlineData("lowerLetter", "%1)", 28, "bb)")]
    [InlineData("upperRoman", "%1", 14, "XIV")]
    [InlineData("bullet", "●", 1, "")]
    [InlineData("none", "第%1条", 1, "第条")]
    [InlineData("nonsense", "%1.", 1, ".")]
    public void In_many_formats(string format, string pattern, int number, string expected) =>
        Assert.Equal(expected + "a", Documents.Outline(Paragraph(1, 0, "a"), lists: Definition(1, Level(0, format, pattern, number)) + List(1, 1)));

    [Fact]
    public void Levels_count_below_one_another() => Assert.Equal(
        "1. a\n1.1 b\n1.2 c\n2. d\n2.1 e\nf",
        Documents.Outline(
            Paragraph(1, 0, " a") + Paragraph(1, 1, " b") + Paragraph(1, 1, " c") + Paragraph(1, 0, " d") + Paragraph(1, 1, " e") + Paragraph(0, 0, "f"),
            lists: Definition(1, Level(0, "decimal", "%1.", 1) + Level(1, "decimal", "%1.%2", 1)) + List(1, 1)));

    [Fact]
    public void Lists_of_one_definition_go_on_with_its_numbers_but_where_one_begins_anew() => Assert.Equal(
        "1.a\n2.b\n5.c\n6.d",
        Documents.Outline(
            Paragraph(1, 0, "a") + Paragraph(2, 0, "b") + Paragraph(3, 0, "c") + Paragraph(3, 0, "d"),
            lists: Definition(1, Level(0, "decimal", "%1.", 1)) + List(1, 1) + List(2, 1)
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"));

    [Fact]
    public void A_style_may_number_its_paragraphs() => Assert.Equal(
        "一、a\n（一）b\n二、c",
        Documents.Outline(
            Styled("h1", "a") + Styled("h2", "b") + Styled("h1", "c"),
            "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:basedOn w:val=\"h1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
            Definition(1, Level(0, "chineseCounting", "%1、", 1, "h1") + Level(1, "chineseCounting", "（%2）", 1, "h2")) + List(1, 1)));

    [Fact]
    public void A_number_stands_in_a_cell_too() => Assert.Equal(
        "0[0,0] 1.属于国家秘密\n0[0,1] 5",
        Documents.Outline($"<w:tbl><w:tr><w:tc>{Paragraph(1, 0, "属于国家秘密")}</w:tc><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", lists: Definition(1, Level(0, "decimal", "%1.", 1)) + List(1, 1)));

    private static string Paragraph(int list, int level, string text) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    private static string Styled(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Definition(int id, string levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>";

    private static string List(int id, int definition) => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/></w:num>";

    private static string Level(int level, string format, string pattern, int start, string style = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{(style.Length == 0 ? "" : $"<w:pStyle w:val=\"{style}\"/>")}<w:lvlText w:val=\"{pattern}\"/></w:lvl>";
}
