namespace Disclosure.Tests;

/// <summary>The head is the form's, but not in its order: order comes from labels.</summary>
public sealed class OrderTests
{
    private const string Requests = "三、收到和处理政府信息公开申请情况", Cases = "四、政府信息公开行政复议、行政诉讼情况";

    [Theory]
    [EveryLayout]
    public void Columns_of_one_row_stand_as_they_are_printed(PrintedAs layout) =>
        SmallDocument.Official(2022, "二、主动公开政府信息情况", SmallTable.Print(
            """
            第二十条第（一）项|<|<|<
            信息内容|现行有效件数|本年制发件数|本年废止件数
            规章|9|2|4
            行政规范性文件|12|5|3
            """, layout)).Allows(
            """
            T2|规章 = 2 4 9
            T2|行政规范性文件 = 5 3 12
            """, layout);

    [Theory]
    [EveryLayout]
    public void A_total_that_is_printed_first_is_the_total(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|<|<|申请人情况|<|<|<|<|<|<
            ^|<|<|总计|自然人|法人或其他组织|<|<|<|<
            ^|<|<|^|^|商业企业|科研机构|社会公益组织|法律服务机构|其他
            一、本年新收政府信息公开申请数量|<|<|141|21|22|23|24|25|26
            三、本年度办理结果|（一）予以公开|<|33|3|4|5|6|7|8
            """, layout)).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 21? 22? 23? 24? 25? 26? 141?
            T3|（一）予以公开 = 3? 4? 5? 6? 7? 8? 33?
            """, layout);

    [Theory]
    [EveryLayout]
    public void So_is_it_below_heads_that_are_narrower_than_the_rows(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|申请人情况
            总计|自然人|法人或其他组织
            商业企业|科研机构|社会公益组织|法律服务机构|其他
            一、本年新收政府信息公开申请数量|141|21|22|23|24|25|26
            三、本年度办理结果|（一）予以公开|33|3|4|5|6|7|8
            """, layout)).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 21? 22? 23? 24? 25? 26? 141?
            T3|（一）予以公开 = 3? 4? 5? 6? 7? 8? 33?
            """, layout);

    [Theory]
    [EveryLayout]
    public void Columns_without_their_group_stand_as_they_are_printed(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            """
            项目|商业企业|科研机构|自然人|社会公益组织|法律服务机构|其他|总计
            一、本年新收政府信息公开申请数量|22|23|21|24|25|26|141
            二、上年结转政府信息公开申请数量|4|5|3|6|7|8|33
            """, layout)).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 21? 22? 23? 24? 25? 26? 141?
            T3|二、上年结转政府信息公开申请数量 = 3? 4? 5? 6? 7? 8? 33?
            """, layout);

    [Theory]
    [EveryLayout]
    public void Litigation_before_reconsideration_is_litigation(PrintedAs layout) =>
        SmallDocument.Official(2022, Cases, SmallTable.Print(
            """
            行政诉讼|<|<|<|<|<|<|<|<|<|行政复议|<|<|<|<
            未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<|结果维持|结果纠正|其他结果|尚未审结|总计
            结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|^|^|^|^|^
            31|32|33|34|130|21|22|23|24|90|1|2|3|4|10
            """, layout)).Allows(
            """
            T4|行政复议 = 1? 2? 3? 4? 10?
            T4|未经复议直接起诉 = 31? 32? 33? 34? 130?
            T4|复议后起诉 = 21? 22? 23? 24? 90?
            """, layout);

    [Theory]
    [EveryLayout]
    public void Litigation_after_reconsideration_may_stand_first(PrintedAs layout) =>
        SmallDocument.Official(2022, Cases, SmallTable.Print(
            """
            行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<
            结果维持|结果纠正|其他结果|尚未审结|总计|复议后起诉|<|<|<|<|未经复议直接起诉|<|<|<|<
            ^|^|^|^|^|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
            1|2|3|4|10|21|22|23|24|90|31|32|33|34|130
            """, layout)).Allows(
            """
            T4|行政复议 = 1? 2? 3? 4? 10?
            T4|未经复议直接起诉 = 31? 32? 33? 34? 130?
            T4|复议后起诉 = 21? 22? 23? 24? 90?
            """, layout);
}
