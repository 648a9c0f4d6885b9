using Disclosure.Testing;

namespace Disclosure.Office.Tests;

/// <summary>What the sheets of a workbook become: lines, and tables with the place of every cell.</summary>
public sealed class SheetTests
{
    private const string Framed = " s=\"1\"";

    [Fact]
    public void A_cell_alone_in_its_row_is_a_line_and_framed_rows_are_a_table() => Expect(
        Row(1, Cell("A1", "title")) + Row(2, Cell("A2", "a", Framed), Cell("B2", "b", Framed)) + Row(3, Cell("A3", "c", Framed)) + Row(4, Cell("A4", "tail")),
        "title", "0[0,0] a", "0[0,1] b", "0[1,0] c", "0[1,1] ", "tail");

    [Fact]
    public void A_framed_row_without_text_is_there() => Expect(
        Row(1, Cell("A1", "a", Framed), Cell("B1", "b", Framed)) + Row(2, "<c r=\"A2\" s=\"1\"/><c r=\"B2\" s=\"1\"/>"), "0[0,0] a", "0[0,1] b", "0[1,0] ", "0[1,1] ");

    [Fact]
    public void An_empty_row_ends_a_table() => Expect(
        Row(1, Cell("A1", "a"), Cell("B1", "b")) + Row(3, Cell("A3", "c"), Cell("B3", "d")), "0[0,0] a", "0[0,1] b", "1[0,0] c", "1[0,1] d");

    [Fact]
    public void Merged_cells_are_one_and_hide_what_is_under_them()
    {
        var file = new XlsxFile();
        file.Add("S", "<sheetData>" + Row(1, Cell("A1", "a"), Cell("B1", "hidden"), Cell("C1", "b")) + Row(2, Cell("A2", "x"), Cell("C2", "c")) + Row(3, Cell("A3", "d"), Cell("B3", "e"), Cell("C3", "f"))
            + "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>");

        Assert.Equal("0[0,0 2x2] a\n0[0,2] b\n0[1,2] c\n0[2,0] d\n0[2,1] e\n0[2,2] f", Documents.Outline(file.ToBytes(), new XlsxDocumentReader()));
    }

    [Fact]
    public void Cells_without_a_name_stand_behind_one_another() => Expect("<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row><row><c t=\"str\"><v>c</v></c><c t=\"str\"><v>d</v></c></row>",
        "0[0,0] a", "0[0,1] b", "0[1,0] c", "0[1,1] d");

    [Theory]
    [InlineData("<c r=\"A1\" t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", "#REF!")]
    [InlineData("<c r=\"A1\"><f>SUM(B1:B2)</f><v>12</v></c>", "12")]
    [InlineData("<c r=\"A1\"><f>SUM(B1:B2)</f></c>", "=SUM(B1:B2)")]
    [InlineData("<c r=\"A1\"><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c r=\"A1\"><v>1.2E3</v></c>", "1200")]
    [InlineData("<c r=\"A1\"><v>not a number</v></c>", "not a number")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>7</v></c>", "\uFFFD")]
    [InlineData("<c r=\"A1\" t=\"str\"><v>a_x000D_\nb</v></c>", "a\nb")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\">\n <is>\n  <r>\n   <t>1</t>\n  </r>\n  <r><rPr><b/></rPr><t>2</t></r>\n </is>\n</c>", "12")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><r><t>1</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r><rPh sb=\"0\" eb=\"1\"><t>9</t></rPh></is></c>", "1^2")]
    public void A_cell_says_what_is_stored(string cell, string expected) => Expect($"<row r=\"1\">{cell}</row>", expected);

    [Fact]
    public void What_is_hidden_is_read_and_said()
    {
        var file = new XlsxFile();
        file.Add("表三", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\" hidden=\"1\">" + Cell("A1", "a") + Cell("B1", "b") + "</row></sheetData>", "hidden");

        var document = new XlsxDocumentReader().Read(file.ToBytes(), DocumentLimits.Default, CancellationToken.None);

        Assert.Equal(["the sheet 表三", "the row 1 of the sheet 表三", "the column B of the sheet 表三"], document.HiddenParts);
        Assert.Equal("a\nb\n", document.Text.ToString());
    }

    [Fact]
    public void A_cell_that_stands_twice_is_damage()
    {
        var file = new XlsxFile();
        file.Add("S", "<sheetData>" + Row(1, Cell("A1", "a"), Cell("A1", "b")) + "</sheetData>");

        Assert.Equal("it is damaged: the cell A1 stands twice in the sheet S", Documents.Outline(file.ToBytes(), new XlsxDocumentReader()));
    }

    private static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    private static string Cell(string name, string text, string style = "") => $"<c r=\"{name}\"{style} t=\"str\"><v>{text}</v></c>";

    private static void Expect(string rows, params string[] outline)
    {
        var file = new XlsxFile();
        file.Add("S", $"<sheetData>{rows}</sheetData>");

        Assert.Equal(string.Join('\n', outline), Documents.Outline(file.ToBytes(), new XlsxDocumentReader()));
    }
}
