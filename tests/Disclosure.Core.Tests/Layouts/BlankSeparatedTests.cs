namespace Disclosure.Tests;

/// <summary>Text in which blanks, or nothing but labels, set cells off: what may be read of it, and what not.</summary>
public sealed class BlankSeparatedTests
{
    private const string Documents = "二、主动公开政府信息情况", Requests = "三、收到和处理政府信息公开申请情况";

    private const string DocumentsHead = "第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n";

    private const string RequestsHead =
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况\n自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n";

    [Fact]
    public void Values_beside_their_label_are_its_row() => SmallDocument.Official(2022, Documents, DocumentsHead + "规章 1 2 31\n行政规范性文件 4 5 6\n")
        .Allows(
            """
            T2|规章 = 1 2 31
            T2|行政规范性文件 = 4 5 6
            """);

    [Theory]
    [InlineData("1、申请人无正当理由逾期不补正、行政机关\n不再处理其政府信息公开申请 1 2 3 4 5 6 21\n")]
    [InlineData("1、申请人无正当理由逾期不补正、行政机关\n1 2 3 4 5 6 21\n不再处理其政府信息公开申请\n")]
    [InlineData("1、申请人无正当理由逾期不补正、行政机关 1 2 3 4 5 6 21\n不再处理其政府信息公开申请\n")]
    [InlineData("1、申请人无正当理由逾期不补正、行政机关\n（六）其\n不再处理其政府信息公开申请 1 2 3 4 5 6 21\n他处理\n")]
    [InlineData("1、申请人无正当理由逾期不补正、行政机关\n\n - 7 -\n\f不再处理其政府信息公开申请 1 2 3 4 5 6 21\n")]
    public void A_label_on_several_lines_has_the_values_beside_between_or_behind_its_pieces(string row) =>
        SmallDocument.Official(2022, Requests, RequestsHead + "一、本年新收政府信息公开申请数量 7 0 0 0 0 0 7\n" + row).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 7 0 0 0 0 0 7
            T3|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 = 1 2 3 4 5 6 21
            """, row);

    [Fact]
    public void A_foreign_head_cell_between_columns_moves_none_of_them() => SmallDocument.Official(
        2022, Documents, "第二十条第（一）项\n信息内容            本年制发件数      联系电话       现行有效件数\n规章               1           2          31\n行政规范性文件          4           5          6\n")
        .Allows(
            """
            T2|规章 = 1? - 31?
            T2|行政规范性文件 = 4? - 6?
            """);

    [Theory]
    [InlineData("4")]
    [InlineData("- 4 -")]
    [InlineData("4 / 9")]
    public void The_number_of_a_page_below_a_label_without_values_is_none(string line) => SmallDocument.Official(
        2022, "二、主动公开政府信息情况", $"{DocumentsHead}规章 1 2 31\n行政规范性文件 4 5 6\n第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可\n{line}\n第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚 8\n行政强制 9\n")
        .Allows(
            """
            T2|规章 = 1? 2? 31?
            T2|行政规范性文件 = 4? 5? 6?
            T2|行政许可 = -
            T2|行政处罚 = 8?
            T2|行政强制 = 9?
            """, line);

    [Fact]
    public void Values_above_the_first_label_show_that_none_on_a_line_of_its_own_is_certain() =>
        SmallDocument.Official(2022, Requests, RequestsHead + "7 1 0 0 0 0 8\n一、本年新收政府信息公开申请数量\n6 5 4 3 2 1 21\n二、上年结转政府信息公开申请数量\n（一）予以公开 1 0 0 0 0 0 1\n")
            .Allows("T3|（一）予以公开 = 1? 0? 0? 0? 0? 0? 1?");

    [Fact]
    public void Where_a_blank_left_nothing_a_row_is_not_read() =>
        SmallDocument.Official(2022, Documents, DocumentsHead + "规章 1 31\n行政规范性文件 4 5 6\n").Allows("T2|行政规范性文件 = 4? 5? 6?");

    [Fact]
    public void Rows_on_one_line_are_cut_at_their_labels() =>
        SmallDocument.Official(2022, Documents, DocumentsHead.Replace('\n', ' ') + "规 章 1 2 31 行政规范性文件 4 5 6\n").Allows(
            """
            T2|规章 = 1 2 31
            T2|行政规范性文件 = 4 5 6
            """);
}
