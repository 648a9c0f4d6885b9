namespace Disclosure.Office.Tests;

/// <summary>What the paragraphs of a document become.</summary>
public sealed class ParagraphTests
{
    private const string A = "<w:r><w:t>a</w:t></w:r>", B = "<w:r><w:t>b</w:t></w:r>";

    [Theory]
    [InlineData($"<w:hyperlink w:anchor=\"a\">{B}</w:hyperlink>", "b")]
    [InlineData($"<w:smartTag w:element=\"a\"><w:smartTag w:element=\"a\">{B}</w:smartTag></w:smartTag>", "b")]
    [InlineData($"<w:customXml w:element=\"a\">{B}</w:customXml>", "b")]
    [InlineData($"<w:sdt><w:sdtPr/><w:sdtContent>{B}</w:sdtContent></w:sdt>", "b")]
    [InlineData($"<w:fldSimple w:instr=\"=12\">{B}</w:fldSimple>", "b")]
    [InlineData($"<w:r><w:ruby><w:rt>{A}</w:rt><w:rubyBase>{B}</w:rubyBase></w:ruby></w:r>", "")]
    public void What_stands_around_its_runs_is_opened(string runs, string expected) => Expect(expected, runs);

    [Theory]
    [InlineData("w14", "b")]
    [InlineData("x", "a")]
    [InlineData("w14 x", "a")]
    [InlineData("unbound", "a")]
    public void Of_alternate_content_there_is_one_branch(string requires, string expected) =>
        Expect(expected, $"<mc:AlternateContent><mc:Choice Requires=\"{requires}\">{B}</mc:Choice><mc:Fallback>{A}</mc:Fallback></mc:AlternateContent>");

    [Theory]
    [InlineData("<w:tab/>", "x\ty")]
    [InlineData("<w:br/>", "x\ny")]
    [InlineData("<w:br w:type=\"page\"/>", "x\ny")]
    [InlineData("<w:cr/>", "x\ny")]
    [InlineData("<w:noBreakHyphen/>", "x-y")]
    [InlineData("<w:softHyphen/>", "xy")]
    [InlineData("<w:lastRenderedPageBreak/>", "xy")]
    [InlineData("<w:footnoteReference w:id=\"1\"/>", "xy")]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>", "x\uFFFDy")]
    [InlineData("<w:drawing/>", "xy")]
    public void Between_its_characters_stands(string element, string expected) => Expect(expected, $"<w:r><w:t>x</w:t>{element}<w:t>y</w:t></w:r>");

    [Theory]
    [InlineData("<w:vanish/>", "a")]
    [InlineData("<w:vanish w:val=\"false\"/>", "ab")]
    [InlineData("<w:rStyle w:val=\"hid\"/>", "a")]
    [InlineData("<w:rStyle w:val=\"hid\"/><w:vanish w:val=\"0\"/>", "ab")]
    [InlineData("<w:rStyle w:val=\"basedOnHid\"/>", "a")]
    [InlineData("<w:rStyle w:val=\"loop\"/>", "ab")]
    [InlineData("<w:webHidden/>", "ab")]
    [InlineData("<w:vertAlign w:val=\"superscript\"/>", "a^b")]
    [InlineData("<w:vertAlign w:val=\"subscript\"/>", "a_b")]
    [InlineData("<w:vertAlign w:val=\"nonsense\"/>", "ab")]
    [InlineData("<w:strike/>", "a~b")]
    public void Looks_decide_what_is_seen(string properties, string expected) =>
        Expect(expected, $"{A}<w:r><w:rPr>{properties}</w:rPr><w:t>b</w:t></w:r>");

    [Fact]
    public void A_run_in_a_hidden_style_of_a_paragraph_in_a_hidden_style_is_seen() =>
        Assert.Equal("b", Documents.Outline("<w:p><w:pPr><w:pStyle w:val=\"hidP\"/></w:pPr><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"hid\"/></w:rPr><w:t>b</w:t></w:r></w:p>", Styles));

    [Fact]
    public void The_code_of_a_field_is_no_text() => Expect(
        "x1y",
        "<w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>8</w:t><w:instrText>=8</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>7</w:t><w:fldChar w:fldCharType=\"separate\"/><w:t>6</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/><w:t>y</w:t></w:r>");

    [Theory]
    [InlineData(TrackedChanges.Accepted, "new|ab|moved")]
    [InlineData(TrackedChanges.Rejected, "old|a|b|from")]
    public void Changes_are_accepted_or_rejected(TrackedChanges changes, string expected)
    {
        var body = "<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{A}</w:p><w:p>{B}</w:p>"
            + "<w:p><w:moveFrom><w:r><w:t>from</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>moved</w:t></w:r></w:moveTo></w:p>";

        Assert.Equal(expected.Replace('|', '\n'), Documents.Outline(body, reader: new DocxDocumentReader { Changes = changes }));
    }

    [Fact]
    public void A_text_box_stands_behind_its_paragraph_once() => Assert.Equal(
        "a\nb\n0[0,0] c\n0[0,1] d\na",
        Documents.Outline($"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{Box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{A}</w:p><w:p>{A}</w:p>"));

    private const string Box =
        $"<w:txbxContent><w:p>{B}</w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:txbxContent>";

    private const string Styles =
        "<w:style w:type=\"character\" w:styleId=\"hid\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"hidP\"><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"basedOnHid\"><w:basedOn w:val=\"hid\"/></w:style><w:style w:type=\"character\" w:styleId=\"loop\"><w:basedOn w:val=\"loop\"/></w:style>";

    private static void Expect(string expected, string runs) => Assert.Equal(expected, Documents.Outline($"<w:p>{runs}</w:p>", Styles));
}
