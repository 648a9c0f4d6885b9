using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>What stands among the cells and is none of them stays out.</summary>
public sealed class AmongCellsTests
{
    private const string Requests = "三、收到和处理政府信息公开申请情况";

    /// <summary>Table 三 in cells behind TABs, of which some are blank.</summary>
    private static readonly string s_sparse = SmallTable.Print(
        $"""
        {SmallTable.RequestsHead}
        一、本年新收政府信息公开申请数量|<|<|21||||||
        二、上年结转政府信息公开申请数量|<|<|3||||||3
        """, PrintedAs.TabbedCells);

    [Theory]
    [InlineData("- 4 -")]
    [InlineData("4")]
    [InlineData("第4页 共9页")]
    [InlineData("2023年1月16日")]
    public void A_line_of_the_page_below_a_blank_cell_is_not_in_it(string line) =>
        SmallDocument.Official(2022, Requests, s_sparse.Edit("\t21\n\t\n\t\n\t\n\t\n\t\n\t\n", $"\t21\n\t\n\t\n\t\n\t\n\t\n\t\n{line}\n"))
            .Allows(
                """
                T3|一、本年新收政府信息公开申请数量 = 21? - - - - - -
                T3|二、上年结转政府信息公开申请数量 = 3? - - - - - 3?
                """, line);

    [Fact]
    public void Two_numbers_in_one_cell_are_none() =>
        SmallDocument.Official(2022, Requests, s_sparse.Edit("\t21\n", "\t21\n7\n")).Allows("T3|二、上年结转政府信息公开申请数量 = 3? - - - - - 3?");

    [Theory]
    [InlineData("4")]
    [InlineData("2023年1月16日")]
    public void A_line_of_the_page_inside_a_head_shifts_no_column(string line) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            $"""
            {SmallTable.RequestsHead.Edit("科研机构", line + "|科研机构")}
            一、本年新收政府信息公开申请数量|<|<|21|22|23|24|25|26|141
            """, PrintedAs.Lines)).Allows("T3|一、本年新收政府信息公开申请数量 = 21? 22? 23? 24? 25? 26? 141?", line);

    [Theory]
    [InlineData("4")]
    [InlineData("2023年1月16日")]
    public void A_line_of_the_page_among_the_values_shifts_none(string line) =>
        SmallDocument.Official(2022, Requests, SmallTable.Print(
            $"""
            {SmallTable.RequestsHead}
            一、本年新收政府信息公开申请数量|<|<|21|22|23|24|25|26|141
            二、上年结转政府信息公开申请数量|<|<|31|32|33|34|35|36|201
            """, PrintedAs.Lines).Edit("23\n", $"23\n{line}\n"))
            .Allows(
                """
                T3|一、本年新收政府信息公开申请数量 = 21? 22? 23? 24? 25? 26? 141?
                T3|二、上年结转政府信息公开申请数量 = 31? 32? 33? 34? 35? 36? 201?
                """, line);

    [Theory]
    [EveryLayout]
    public void A_table_over_the_years_with_row_labels_of_the_form_is_another_table(PrintedAs layout) =>
        SmallDocument.Official(2022, "一、总体情况", "近三年申请情况：\n" + SmallTable.Print(
            """
            指标|2018年|2019年|2020年|2021年|2022年|2023年|2024年
            一、本年新收政府信息公开申请数量|21|22|23|24|25|26|27
            2.重复申请|1|2|3|4|5|6|7
            """, layout) + $"\n{Requests}\n\n本年度没有收到申请。\n").Allows("", layout);

    [Fact]
    public void Of_two_titles_above_the_first_section_the_nearer_is_that_of_the_report()
    {
        var report = AnnualReport.Parse(
            "示范市晴川区水利局2021年政府信息公开工作年度报告\n\n示范市晴川区民政局2022年政府信息公开工作年度报告\n\n一、总体情况\n\n全年公开信息8条。\n\n"
            + $"{Requests}\n\n{s_sparse}").Report;
        Assert.Equal(("示范市晴川区民政局", 2022), (report?.Agency, report?.Year));
    }

    [Theory]
    [EveryLayout]
    public void A_second_report_in_the_same_file_adds_nothing_to_the_first(PrintedAs layout)
    {
        var first = SmallTable.Print(
            $"""
            {SmallTable.RequestsHead}
            一、本年新收政府信息公开申请数量|<|<|21|22|23|24|25|26|141
            """, layout);
        var second = SmallTable.Print(
            """
            第二十条第（一）项|<|<|<
            信息内容|本年制发件数|本年废止件数|现行有效件数
            规章|2|4|9
            """, layout);
        SmallDocument.Official(
            $"示范市晴川区民政局2022年政府信息公开工作年度报告\n\n{Requests}\n\n{first}\n五、存在的主要问题及改进情况\n\n窗口人手不足。\n\n"
            + $"示范市晴川区水利局2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n{second}\n{Requests}\n\n没有收到申请。\n")
            .Allows("T3|一、本年新收政府信息公开申请数量 = 21? 22? 23? 24? 25? 26? 141?", layout);
    }

    [Fact]
    public void A_small_table_below_the_label_of_a_row_is_that_row() =>
        SmallDocument.Official(2022, "四、政府信息公开行政复议、行政诉讼情况", string.Concat(
            new[] { ("行政复议", "1 | 2 | 3 | 4 | 10"), ("行政诉讼（未经复议直接起诉）", "5 | 6 | 7 | 8 | 26"), ("复议后起诉", "1 | 1 | 1 | 1 | 4") }.Select(
                table => $"### {table.Item1}\n\n| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n| {table.Item2} |\n\n"))).Allows(
            """
            T4|行政复议 = 1 2 3 4 10
            T4|未经复议直接起诉 = 5 6 7 8 26
            T4|复议后起诉 = 1 1 1 1 4
            """);

    [Fact]
    public void A_table_goes_on_below_a_head_of_which_only_the_last_column_is_its_own() =>
        SmallDocument.Official(2022, "三、收到和处理政府信息公开申请情况", Parts("总计")).Allows(
            """
            T3|（七）总计 = 5 1 2 3 4 5 20
            T3|四、结转下年度继续办理 = 1 1 1 1 1 1 6
            """);

    [Fact]
    public void Below_one_that_names_another_column_it_does_not() =>
        SmallDocument.Official(2022, "三、收到和处理政府信息公开申请情况", Parts("自然人")).Allows(
            """
            T3|（七）总计 = 5? 1? 2? 3? 4? 5? 20?
            T3|四、结转下年度继续办理 = - - - - - - -
            """);

    /// <summary>The last rows of a table in two tables, the second below a head of other columns but for the last.</summary>
    private static string Parts(string last) =>
        $"| 类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总计 |\n|---|---|---|---|---|---|---|---|\n| （七）总计 | 5 | 1 | 2 | 3 | 4 | 5 | 20 |\n\n"
        + $"| 项目 | 甲 | 乙 | 丙 | 丁 | 戊 | 己 | {last} |\n|---|---|---|---|---|---|---|---|\n| 四、结转下年度继续办理 | 1 | 1 | 1 | 1 | 1 | 1 | 6 |\n";
}
