namespace Disclosure.Html.Tests;

/// <summary>What a page becomes: lines, and tables with the place of every cell.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void Spans_put_cells_where_browsers_put_them() => Expect(
        "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e<td>f<td>g</table>",
        "0[0,0 2x1] a", "0[0,1 1x2] b", "0[1,1] c", "0[1,2] d", "0[2,0] e", "0[2,1] f", "0[2,2] g");

    [Fact]
    public void Spans_end_where_the_table_does() => Expect(
        "<table><tr><th colspan=900>a</th></tr><tr><td rowspan=70000>b</td><td rowspan=0>c</td></tr><tr></tr></table>",
        "0[0,0 1x2] a", "0[1,0 2x1] b", "0[1,1 2x1] c");

    [Fact]
    public void Rows_do_not_reach_from_one_group_into_the_next() => Expect(
        "<table><tfoot><tr><td>z<td>y</tfoot><thead><tr><td rowspan=5>a<td>b</thead><tbody><tr><td>c<td>d</table>",
        "0[0,0] a", "0[0,1] b", "0[1,0] c", "0[1,1] d", "0[2,0] z", "0[2,1] y");

    [Fact]
    public void A_missing_cell_shifts_none() => Expect(
        "<table><tr><td>a<td>b<td>c<tr><td>d<td>e<tr><td>f<td>g<td>h</table>",
        "0[0,0] a", "0[0,1] b", "0[0,2] c", "0[1,0] d", "0[1,1] e", "0[2,0] f", "0[2,1] g", "0[2,2] h");

    [Fact]
    public void A_table_that_lays_out_others_is_none_itself() => Expect(
        "<table><tr><td>menu<td>head<table><tr><td>a<td>b</table>tail</table>", "menu", "head", "0[0,0] a", "0[0,1] b", "tail");

    [Fact]
    public void A_table_in_a_cell_that_holds_one_cell_is_text() => Expect(
        "<table><tr><td><table><tr><td>a</table><td>b</table>", "0[0,0] a", "0[0,1] b");

    [Fact]
    public void A_table_without_two_cells_side_by_side_is_text() => Expect("<table><tr><td>a<p>b<tr><td>c</table>", "a", "b", "c");

    [Fact]
    public void Text_is_cut_by_blocks_and_breaks_not_by_looks() => Expect(
        "x<b>y</b><p>本年\n 新<span>制</span>作<br>数<o:p> </o:p>量&nbsp;<div> a \n b </div>c", "xy", "本年新制作", "数 量\u00A0", "a b", "c");

    [Fact]
    public void Blocks_in_a_cell_are_its_lines() => Expect(
        "<table><tr><td><p>三、本</p>\n<p>年度办</p> 理<br>结果<td>&#49;&#50;</table>", "0[0,0] 三、本⏎年度办⏎理⏎结果", "0[0,1] 12");

    [Fact]
    public void What_is_not_shown_is_no_text() => Expect(
        "a<span style='x:y; DISPLAY : none !important'>b<span>b</span></span><p hidden>b</p><del>b</del><!-- b --><script>b</script><style>b</style>"
        + "<template>b</template><ruby>c<rp>(</rp><rt>b</rt></ruby><svg><text>b</text></svg><title>b</title><font style='mso-hide:all'>b</font>d",
        "acd");

    [Fact]
    public void A_hidden_cell_takes_no_room_and_an_invisible_one_holds_nothing() => Expect(
        "<table><tr><td>a<td style='display:none'>b<td style='visibility:hidden'>c<td>d<tr hidden><td>e<td>f</table>",
        "0[0,0] a", "0[0,1] ", "0[0,2] d");

    [Fact]
    public void A_raised_figure_is_no_digit_of_the_number_before_it() => Expect(
        "<table><tr><td>12<sup>1</sup><td>H<sub>2</sub></table>", "0[0,0] 12^1", "0[0,1] H_2");

    [Fact]
    public void White_space_counts_where_it_is_preformatted() => Assert.Equal("a\tb\n\nc  d\ne\n", Pages.Read("<pre>a\tb\r\n\r\nc  d</pre><p>e</p>").Text.ToString());

    [Fact]
    public void Blank_lines_are_kept_where_the_page_shows_them() => Assert.Equal("a\n\nb\nc\n", Pages.Read("a<br><br>b<p></p><p>c</p>").Text.ToString());

    [Fact]
    public void Text_that_stands_in_a_table_and_in_no_cell_stands_before_it() => Expect(
        "<table>x<tr>y<td>a<td>b</table>", "xy", "0[0,0] a", "0[0,1] b");

    private static void Expect(string page, params string[] outline) => Assert.Equal(string.Join('\n', outline), Pages.Outline(page));
}
