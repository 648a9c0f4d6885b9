namespace Disclosure.Office.Tests;

/// <summary>What the tables of a document become: every cell in its place, and none made up.</summary>
public sealed class TableTests
{
    [Fact]
    public void Spans_and_merges_put_cells_where_the_program_puts_them() => Expect(
        Table(Row(Cell("a", "<w:vMerge w:val=\"restart\"/>"), Cell("b", "<w:gridSpan w:val=\"2\"/>")), Row(Cell("lost", "<w:vMerge/>"), Cell("c"), Cell("d"))),
        "0[0,0 2x1] a", "0[0,1 1x2] b", "0[1,1] c", "0[1,2] d");

    [Fact]
    public void A_merge_that_nothing_begins_or_of_another_width_is_a_cell_of_its_own() => Expect(
        Table(Row(Cell("a", "<w:vMerge/>"), Cell("b"), Cell("c")), Row(Cell("d", "<w:gridSpan w:val=\"2\"/><w:vMerge/>"), Cell("e", "<w:vMerge/>"))),
        "0[0,0] a", "0[0,1] b", "0[0,2] c", "0[1,0 1x2] d", "0[1,2] e");

    [Fact]
    public void Rows_may_begin_and_end_within_the_grid() => Expect(
        Table(Row(Cell("a"), Cell("b"), Cell("c")), "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + Cell("d") + "</w:tr>"),
        "0[0,0] a", "0[0,1] b", "0[0,2] c", "0[1,1] d");

    [Fact]
    public void Cells_merged_the_old_way_are_one() => Expect(
        Table(Row(Cell("a", "<w:hMerge w:val=\"restart\"/>"), Cell("", "<w:hMerge/>"), Cell("b")), Row(Cell("c"), Cell("d"), Cell("e"))),
        "0[0,0 1x2] a", "0[0,2] b", "0[1,0] c", "0[1,1] d", "0[1,2] e");

    [Fact]
    public void Columns_that_no_cell_tells_apart_are_one() => Expect(
        Table(Row(Cell("a", "<w:gridSpan w:val=\"400\"/>"), Cell("b", "<w:gridSpan w:val=\"500\"/>"))), "0[0,0] a", "0[0,1] b");

    [Fact]
    public void Where_rows_are_not_equally_wide_their_columns_are_not_known()
    {
        var document = Documents.Read(Table(Row(Cell("a"), Cell("b"), Cell("c")), Row(Cell("d"), Cell("e"))));

        Assert.Equal(TableShape.Rows, document.Tables.Single().Shape);
    }

    [Fact]
    public void The_paragraphs_of_a_cell_are_its_lines() => Expect(
        Table("<w:tr><w:tc><w:p/><w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc><w:tc/></w:tr>"),
        "0[0,0] a⏎b c⏎d", "0[0,1] ");

    [Fact]
    public void A_cell_that_shows_a_picture_alone_is_not_blank() => Expect(
        Table("<w:tr><w:tc><w:p><w:r><w:drawing/></w:r></w:p></w:tc><w:tc><w:p><w:r><w:drawing/><w:t>5</w:t></w:r></w:p></w:tc></w:tr>"), "0[0,0] \uFFFC", "0[0,1] 5");

    [Fact]
    public void A_text_box_on_a_cell_is_no_text_of_it() => Expect(
        Table("<w:tr><w:tc><w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>9</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p></w:tc>" + Cell("a") + "</w:tr>"),
        "0[0,0] \uFFFC", "0[0,1] a", "9");

    [Fact]
    public void A_table_that_lays_out_others_is_none_itself() => Expect(
        Table("<w:tr>" + Cell("menu") + "<w:tc>" + Table(Row(Cell("a"), Cell("b"))) + "<w:p><w:r><w:t>tail</w:t></w:r></w:p></w:tc></w:tr>"),
        "menu", "0[0,0] a", "0[0,1] b", "tail");

    [Fact]
    public void A_table_of_one_cell_within_a_cell_is_text_of_it() => Expect(
        Table("<w:tr><w:tc>" + Table(Row(Cell("a"))) + "<w:p/></w:tc>" + Cell("b") + "</w:tr>"), "0[0,0] a", "0[0,1] b");

    [Fact]
    public void A_table_without_two_cells_side_by_side_is_text() => Expect(Table(Row(Cell("a")), Row(Cell("b"))), "a", "b");

    [Fact]
    public void Rows_and_cells_in_content_controls_are_there() => Expect(
        Table("<w:sdt><w:sdtContent><w:tr>" + Cell("a") + "<w:sdt><w:sdtContent>" + Cell("b") + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>"), "0[0,0] a", "0[0,1] b");

    [Theory]
    [InlineData(TrackedChanges.Accepted, "a|b|c|d")]
    [InlineData(TrackedChanges.Rejected, "a|x|y|z")]
    public void Rows_and_cells_are_deleted_and_inserted(TrackedChanges changes, string expected)
    {
        var table = Table(
            Row(Cell("a"), Cell("x", "<w:cellDel/>"), Cell("b", "<w:cellIns/>")),
            "<w:tr><w:trPr><w:del/></w:trPr>" + Cell("y") + Cell("z") + "</w:tr>",
            "<w:tr><w:trPr><w:ins/></w:trPr>" + Cell("c") + Cell("d") + "</w:tr>");

        var outline = Documents.Outline(table, reader: new DocxDocumentReader { Changes = changes });

        Assert.Equal(expected, string.Join('|', outline.Split('\n').Select(cell => cell[^1])));
    }

    private static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";

    private static void Expect(string body, params string[] outline) => Assert.Equal(string.Join('\n', outline), Documents.Outline(body));
}
