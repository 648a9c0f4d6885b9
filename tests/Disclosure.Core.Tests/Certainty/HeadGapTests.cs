using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>A head that is the form's own but for some cells: only the columns concerned are open, as long as the others say where they stand.</summary>
public sealed class HeadGapTests
{
    private const string Norms = "二、主动公开政府信息情况", Requests = "三、收到和处理政府信息公开申请情况", Cases = "四、政府信息公开行政复议、行政诉讼情况";

    private const string Rows =
        """
        一、本年新收政府信息公开申请数量|<|<|21|22|23|24|25|26|141
        三、本年度办理结果|（一）予以公开|<|3|4|5|6|7|8|33
        """;

    [Theory]
    [EveryLayout]
    public void A_column_of_another_name_leaves_the_others_where_they_are(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print($"{SmallTable.RequestsHead.Edit("科研机构", "联系电话")}\n{Rows}", layout)).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 21 22 - 24 25 26 141
            T3|（一）予以公开 = 3 4 - 6 7 8 33
            """, layout);

    [Theory]
    [InlineData(PrintedAs.Rows)]
    [InlineData(PrintedAs.TabbedCells)]
    public void So_does_one_without_a_name_that_kept_its_cell(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print($"{SmallTable.RequestsHead.Edit("科研机构", "")}\n{Rows}", layout)).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 21 22 - 24 25 26 141
            T3|（一）予以公开 = 3 4 - 6 7 8 33
            """, layout);

    [Theory]
    [EveryLayout]
    public void A_group_without_its_name_leaves_columns_that_no_other_group_has(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print($"{SmallTable.RequestsHead.Edit("法人或其他组织", "序号")}\n{Rows}", layout)).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 21 22 23 24 25 26 141
            T3|（一）予以公开 = 3 4 5 6 7 8 33
            """, layout);

    [Theory]
    [EveryLayout]
    public void But_not_those_that_others_have_as_well(PrintedAs layout) =>
        SmallDocument.Official(2022, Cases, SmallTable.Print(
            """
            行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<
            结果维持|结果纠正|其他结果|尚未审结|总计|序号|<|<|<|<|复议后起诉|<|<|<|<
            ^|^|^|^|^|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
            1|2|3|4|10|31|32|33|34|130|21|22|23|24|90
            """, layout)).Allows(
            """
            T4|行政复议 = 1? 2? 3? 4? 10?
            T4|复议后起诉 = 21? 22? 23? 24? 90?
            """, layout);

    [Theory]
    [EveryLayout]
    public void A_foreign_column_elsewhere_is_not_in_the_place_of_a_removed_one(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|<|<|申请人情况|<|<|<|<|<|<
            ^|<|<|序号|自然人|法人或其他组织|<|<|<|总计
            ^|<|<|^|^|科研机构|社会公益组织|法律服务机构|其他|^
            一、本年新收政府信息公开申请数量|<|<|7|21|23|24|25|26|141
            三、本年度办理结果|（一）予以公开|<|8|3|5|6|7|8|33
            """, layout)).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 21? - 23? 24? 25? 26? 141?
            T3|（一）予以公开 = 3? - 5? 6? 7? 8? 33?
            """, layout);

    [Theory]
    [EveryLayout]
    public void Nor_is_one_that_stands_last(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|<|<|申请人情况|<|<|<|<|<|<
            ^|<|<|自然人|法人或其他组织|<|<|<|总计|序号
            ^|<|<|^|科研机构|社会公益组织|法律服务机构|其他|^|^
            一、本年新收政府信息公开申请数量|<|<|21|23|24|25|26|141|7
            三、本年度办理结果|（一）予以公开|<|3|5|6|7|8|33|8
            """, layout)).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 21? - 23? 24? 25? 26? 141?
            T3|（一）予以公开 = 3? - 5? 6? 7? 8? 33?
            """, layout);

    [Fact]
    public void A_label_that_changed_places_with_a_blank_cell_moves_no_other() =>
        SmallDocument.Official(2022, Requests, SmallTable.Print($"{SmallTable.RequestsHead}\n{Rows}", PrintedAs.TabbedCells)
            .Edit("\t商业企业\n\t科研机构\n\t社会公益组织\n\t法律服务机构\n\t其他\n\t\n", "\t\n\t科研机构\n\t社会公益组织\n\t法律服务机构\n\t其他\n\t商业企业\n"))
            .Allows("");

    [Fact]
    public void A_head_that_lost_a_cell_does_not_say_how_many_a_row_has() =>
        SmallDocument.Official(2022, Norms, "\t信息内容\n\t本年制发件数\n\t现行有效件数\n\n\t规章\n\t\n\t4\n\t9\n\n\t行政规范性文件\n\t\n\t3\n\t12\n\n").Allows("");

    [Fact]
    public void Nor_does_one_between_tabs() =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|<|<|申请人情况|<|<|<|<|<|<
            ^|<|<|自然人|法人或其他组织|<|<|<|<|总计
            ^|<|<|^|商业企业|社会公益组织|法律服务机构|其他||
            一、本年新收政府信息公开申请数量|<|<||22|23|24|25|26|141
            三、本年度办理结果|（一）予以公开|<||4|5|6|7|8|33
            """, PrintedAs.Rows)).Allows("");

    [Fact]
    public void A_head_whose_beginning_may_be_lost_is_none_where_blank_cells_are_lost() =>
        SmallDocument.Official(2020, Norms, "第二十条第（一）项\n本年是新制作数量\n本年新公开数量\n对外公开总数量\n规章\n3\n9\n规范性文件\n4\n51\n").Allows("");

    [Fact]
    public void A_second_column_is_no_repetition_of_the_first() =>
        SmallDocument.Official(2022, Norms, "第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n序号\n行政事业性收费\n126\n").Allows("");
}
