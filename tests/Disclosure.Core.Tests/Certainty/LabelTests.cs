namespace Disclosure.Tests;

/// <summary>A label that is near another one is not the other: what differs in a numeral, a negation or a direction differs in meaning.</summary>
public sealed class LabelTests
{
    private const string Requests = "三、收到和处理政府信息公开申请情况";

    [Theory]
    [EveryLayout]
    public void A_row_with_another_number_is_another_row(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            $"""
            {SmallTable.RequestsHead}
            三、本年度办理结果|（五）不予处理|1.信访举报投诉类申请|2|0|0|0|0|0|2
            ^|（八）其他处理|<|71|72|73|74|75|76|441
            ^|（七）总计|<|2|0|0|0|0|0|2
            """, layout)).Allows(
            """
            T3|1.信访举报投诉类申请 = 2? 0? 0? 0? 0? 0? 2?
            T3|（七）总计 = 2? 0? 0? 0? 0? 0? 2?
            """, layout);

    [Theory]
    [EveryLayout]
    public void What_came_from_the_year_before_is_not_what_goes_to_the_next(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            $"""
            {SmallTable.RequestsHead}
            一、本年新收政府信息公开申请数量|<|<|21|22|23|24|25|26|141
            四、结转上年度继续办理|<|<|71|72|73|74|75|76|441
            """, layout)).Allows("T3|一、本年新收政府信息公开申请数量 = 21 22 23 24 25 26 141", layout);

    [Theory]
    [EveryLayout]
    public void A_label_made_of_the_beginning_of_one_and_the_end_of_another_is_neither(PrintedAs layout) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            $"""
            {SmallTable.RequestsHead}
            三、本年度办理结果|（一）予以公开|<|3|4|5|6|7|8|33
            ^|（二）部分公开（区分处理的，只计.本机关不掌握相关政府信息|<|71|72|73|74|75|76|441
            """, layout)).Allows("T3|（一）予以公开 = 3 4 5 6 7 8 33", layout);

    [Theory]
    [InlineData("已办结", "未办结")]
    [InlineData("未办结", "已办结")]
    [InlineData("第一类建设项目", "第三类建设项目")]
    [InlineData("16-24岁人员", "18-24岁人员")]
    [InlineData("2022年预算收入", "2024年预算收入")]
    [InlineData("准予变更登记", "不准变更登记")]
    [InlineData("上级单位转来件", "下级单位转来件")]
    [InlineData("未成年人监护", "成年人监护")]
    public void A_row_of_another_meaning_is_not_the_forms(string ofForm, string printed) =>
        Figures(ofForm, printed).Allows("T1|街道 = 3? 4?\nT1|乡镇 = 5? 6?", printed);

    [Theory]
    [InlineData("支出合计金额", "支出合计金颔")]
    [InlineData("本辖区养老机构床位", "本辖区养老机构庆位")]
    public void A_misprint_that_changes_no_meaning_may_be_read(string ofForm, string printed) =>
        Figures(ofForm, printed).Allows($"T1|{ofForm} = 71? 72?\nT1|街道 = 3 4\nT1|乡镇 = 5 6", printed);

    [Theory]
    [InlineData("收入总额", "收入总颔")]
    public void A_short_label_with_a_misprint_is_not_known(string ofForm, string printed) =>
        Figures(ofForm, printed).Allows("T1|街道 = 3 4\nT1|乡镇 = 5 6", printed);

    /// <summary>A form of three rows, of which the second is printed with another label.</summary>
    private static SmallDocument Figures(string ofForm, string printed) => SmallDocument.OfForm(
        $"  columns\n    A 件数\n    B 人数\n  rows\n    X 街道\n    Y {ofForm}\n    Z 乡镇\n",
        $"项目\t件数\t人数\n街道\t3\t4\n{printed}\t71\t72\n乡镇\t5\t6\n");
}
