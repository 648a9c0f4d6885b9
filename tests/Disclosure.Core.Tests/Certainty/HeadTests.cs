using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>The head is not the form's: a column is a column because its own label says so.</summary>
public sealed class HeadTests
{
    private const string Norms = "二、主动公开政府信息情况", Requests = "三、收到和处理政府信息公开申请情况";

    private const string Years = "  columns\n    A 2021年\n    B 2022年\n    C 2023年\n  rows\n    X 供水\n    Y 供热\n";

    [Theory]
    [EveryLayout]
    public void A_foreign_column_does_not_stand_for_a_missing_one(PrintedAs layout) =>
        SmallDocument.Official(2022, Norms, SmallTable.Print(
            """
            第二十条第（一）项|<|<|<
            信息内容|本年废止件数|备注|现行有效件数
            规章|4|71|9
            行政规范性文件|3|72|12
            """, layout)).Allows(
            """
            T2|规章 = - 4? 9?
            T2|行政规范性文件 = - 3? 12?
            """, layout);

    [Theory]
    [EveryLayout]
    public void Columns_that_are_all_foreign_are_none_of_the_forms(PrintedAs layout) =>
        SmallDocument.Official(2022, Norms, SmallTable.Print(
            """
            第二十条第（一）项|<|<|<
            信息内容|上年件数|本年件数|累计件数
            规章|2|4|9
            行政规范性文件|5|3|12
            """, layout)).Allows("", layout);

    [Theory]
    [EveryLayout]
    public void Nor_are_they_in_a_form_of_ones_own(PrintedAs layout) =>
        SmallDocument.OfForm(Years, SmallTable.Print(
            """
            项目|人口|面积|产值
            供水|1|2|3
            供热|11|12|13
            """, layout)).Allows("", layout);

    [Fact]
    public void Foreign_columns_below_a_title_are_no_lost_head() =>
        SmallDocument.Official(2022, Norms, "第二十条第（一）项\n上年件数\n本年件数\n累计件数\n规章\n2\n4\n9\n行政规范性文件\n5\n3\n12\n").Allows("");

    [Theory]
    [EveryLayout]
    public void A_year_that_the_form_does_not_have_is_not_its_neighbour(PrintedAs layout) =>
        SmallDocument.OfForm(Years, SmallTable.Print(
            """
            项目|2022年|2023年|2024年
            供水|1|2|3
            供热|11|12|13
            """, layout)).Allows(
            """
            T1|供水 = - 1? 2?
            T1|供热 = - 11? 12?
            """, layout);

    [Theory]
    [EveryLayout]
    public void A_head_of_another_meaning_is_another_column(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            $"""
            {SmallTable.RequestsHead.Edit("科研机构", "联系电话")}
            一、本年新收政府信息公开申请数量|<|<|21|22|23|24|25|26|141
            """, layout)).Allows("T3|一、本年新收政府信息公开申请数量 = 21? 22? - 24? 25? 26? 141?", layout);

    [Theory]
    [EveryLayout]
    public void A_head_with_a_negation_before_it_is_another_column(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            $"""
            {SmallTable.RequestsHead.Edit("自然人", "非自然人")}
            一、本年新收政府信息公开申请数量|<|<|21|22|23|24|25|26|141
            """, layout)).Allows("T3|一、本年新收政府信息公开申请数量 = - 22? 23? 24? 25? 26? 141?", layout);

    [Theory]
    [EveryLayout]
    public void A_blank_head_is_no_column(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            $"""
            {SmallTable.RequestsHead.Edit("科研机构", "")}
            三、本年度办理结果|（一）予以公开|<|4||||||
            ^|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|<||317|||||
            """, layout)).Allows(
            """
            T3|（一）予以公开 = 4? - - - - - -
            T3|（二）部分公开（区分处理的，只计这一情形，不计其他情形） = - 317? - - - - -
            """, layout);

    [Theory]
    [EveryLayout]
    public void Reworded_heads_do_not_move_the_others(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            $"""
            {SmallTable.RequestsHead.Edit("其他|", "其它|").Edit("总计", "总数")}
            一、本年新收政府信息公开申请数量|<|<|21|22|23|24|25|26|141
            二、上年结转政府信息公开申请数量|<|<|3|4|5|6|7|8|33
            """, layout)).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 21? 22? 23? 24? 25? 26? 141?
            T3|二、上年结转政府信息公开申请数量 = 3? 4? 5? 6? 7? 8? 33?
            """, layout);

    [Theory]
    [EveryLayout]
    public void A_misprint_above_the_row_labels_is_no_column(PrintedAs layout) =>
        SmallDocument.Official(2020, Norms, SmallTable.Print(
            """
            第二十条第（五）项|<|<|<
            信息內客|上一年项目数量|本年增/减|处理决定数量
            行政许可|42|-17|260
            """, layout)).Allows("T2|行政许可 = 42? -17? 260?", layout);
}
