namespace Disclosure.Tests;

/// <summary>A row has more or fewer cells than there are columns: where they belong is not known.</summary>
public sealed class RowTests
{
    private const string Norms = "二、主动公开政府信息情况", Requests = "三、收到和处理政府信息公开申请情况", Cases = "四、政府信息公开行政复议、行政诉讼情况";

    [Fact]
    public void Cells_trimmed_at_the_end_of_a_row_are_blank_and_move_no_other() =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            $"""
            {SmallTable.RequestsHead}
            一、本年新收政府信息公开申请数量|<|<|21|22|23|24|25|26|141
            三、本年度办理结果|（一）予以公开|<|3|4|5|6|7|8
            ^|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|<|1|2
            """, PrintedAs.Rows)).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 21 22 23 24 25 26 141
            T3|（一）予以公开 = 3? 4? 5? 6? 7? 8? -
            T3|（二）部分公开（区分处理的，只计这一情形，不计其他情形） = 1? 2? - - - - -
            """);

    [Fact]
    public void So_are_they_where_the_head_is_trimmed_too() =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|<|<|申请人情况
            ^|<|<|自然人|法人或其他组织|<|<|<|<|总计
            ^|<|<|^|商业企业|科研机构|社会公益组织|法律服务机构|其他
            一、本年新收政府信息公开申请数量|<|<|21|22|23|24|25|26|141
            三、本年度办理结果|（一）予以公开|<|3|4|5|6|7|8
            """, PrintedAs.Rows)).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 21? 22? 23? 24? 25? 26? 141?
            T3|（一）予以公开 = 3? 4? 5? 6? 7? 8? -
            """);

    [Fact]
    public void A_blank_cell_too_many_before_the_values_moves_none() =>
        SmallDocument.Official(2022, Cases, SmallTable.Print(
            """
            行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<
            结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<
            结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
            |5|2|3|4|14|31|32|33|34|130|21|22|23|24|90
            """, PrintedAs.TabbedCells)).Allows("");

    [Fact]
    public void A_cell_too_many_inside_a_row_leaves_open_what_stands_behind_it() =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|<|申请人情况|<|<|<|<|<
            ^|<|自然人|法人或其他组织|<|<|<|<
            ^|<|^|商业企业|科研机构|社会公益组织|法律服务机构|其他
            一、本年新收政府信息公开申请数量|<|21|22||23|24|25|26
            二、上年结转政府信息公开申请数量|<|3|4|5|6|7|8
            """, PrintedAs.Rows)).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 21? 22? - - - - -
            T3|二、上年结转政府信息公开申请数量 = 3? 4? 5? 6? 7? 8? -
            """);

    [Theory]
    [EveryLayout]
    public void One_value_of_three_belongs_to_no_column(PrintedAs layout) =>
        SmallDocument.Official(2020, Norms, SmallTable.Print(
            """
            第二十条第（一）项|<|<|<
            信息内容|本年新制作数量|本年新公开数量|对外公开总数量
            规章|6
            规范性文件|3|4|51
            """, layout)).Allows(
            layout == PrintedAs.Rows
                ? """
                  T2|规章 = 6? - -
                  T2|规范性文件 = 3? 4? 51?
                  """
                : "T2|规范性文件 = 3? 4? 51?",
            layout);

    [Fact]
    public void Nor_does_it_below_heads_that_are_cut_short() =>
        SmallDocument.Official(2020, Norms, "第二十条第（一）项\n信息内容\n本年新\n本年新\n对外公开总数量\n规章\n6\n规范性文件\n3\n4\n51\n")
            .Allows("T2|规范性文件 = 3? 4? 51?");

    [Fact]
    public void A_row_that_lost_its_blanks_is_read_nowhere() =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            $"""
            {SmallTable.RequestsHead}
            一、本年新收政府信息公开申请数量|<|<|21|||24|||45
            二、上年结转政府信息公开申请数量|<|<|3|4|5|6|7|8|33
            """, PrintedAs.Lines)).Allows("T3|二、上年结转政府信息公开申请数量 = 3? 4? 5? 6? 7? 8? 33?");

    [Fact]
    public void A_row_that_its_head_ran_into_is_not_read_by_the_form() =>
        SmallDocument.Official(2022, Norms, "\t第二十条第（八）项\n\n\t本年收费金额（单位：万元）\n\t信息内容\n\t行政事业性收费\n\t126\n\n").Allows("");

    [Fact]
    public void A_row_of_another_label_is_not_that_of_its_group() =>
        SmallDocument.Official(2023, Requests, SmallTable.Print(
            $"""
            {SmallTable.RequestsHead}
            二、上年结转政府信息公开申请数量|<|<|3|4|5|6|7|8|33
            三、本年度办理结果|（六）其他处理|1.申请人另行起诉|21|22|23|24|25|26|141
            """, PrintedAs.Rows)).Allows("T3|二、上年结转政府信息公开申请数量 = 3 4 5 6 7 8 33");

    [Theory]
    [EveryLayout]
    public void Of_two_rows_with_one_label_neither_is_read(PrintedAs layout) =>
        SmallDocument.Official(2022, Norms, SmallTable.Print(
            """
            第二十条第（一）项|<|<|<
            信息内容|本年制发件数|本年废止件数|现行有效件数
            规章|2|4|9
            规章|1|6|8
            行政规范性文件|5|3|12
            """, layout)).Allows("T2|行政规范性文件 = 5 3 12", layout);

    [Fact]
    public void Nor_is_one_whose_double_lost_its_figures() =>
        SmallDocument.Official(2022, Norms, "第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n行政许可\n216\n").Allows("");
}
