namespace Disclosure.Tests;

/// <summary>The small documents of this folder without any damage: all of their figures are read.</summary>
public sealed class AsPrintedTests
{
    [Theory]
    [EveryLayout]
    public void Rows_of_table_2(PrintedAs layout) =>
        SmallDocument.Official(2022, "二、主动公开政府信息情况", SmallTable.Print(
            """
            第二十条第（一）项|<|<|<
            信息内容|本年制发件数|本年废止件数|现行有效件数
            规章|2|4|9
            行政规范性文件|5|3|12
            """, layout)).Allows(
            """
            T2|规章 = 2 4 9
            T2|行政规范性文件 = 5 3 12
            """, layout);

    [Theory]
    [EveryLayout]
    public void Rows_of_table_3(PrintedAs layout) =>
        SmallDocument.Official(2022, "三、收到和处理政府信息公开申请情况", SmallTable.Print(
            $"""
            {SmallTable.RequestsHead}
            一、本年新收政府信息公开申请数量|<|<|21|22|23|24|25|26|141
            三、本年度办理结果|（一）予以公开|<|3|4|5|6|7|8|33
            ^|（四）无法提供|1.本机关不掌握相关政府信息|1|2|3|4|5|6|21
            """, layout)).Allows(
            """
            T3|一、本年新收政府信息公开申请数量 = 21 22 23 24 25 26 141
            T3|（一）予以公开 = 3 4 5 6 7 8 33
            T3|1.本机关不掌握相关政府信息 = 1 2 3 4 5 6 21
            """, layout);

    [Theory]
    [InlineData("\u3000")]
    [InlineData(" ")]
    [InlineData("\u200B")]
    public void Cells_behind_what_is_not_seen(string before) =>
        SmallDocument.Official(2022, "二、主动公开政府信息情况", SparseNorms(PrintedAs.TabbedCells).Replace("\t", before + "\t", StringComparison.Ordinal))
            .Allows(Sparse, before);

    [Theory]
    [EveryLayout]
    public void Cells_that_hold_what_is_not_seen(PrintedAs layout)
    {
        var table = SparseNorms(layout).Replace("\t\n", "\t\u200B\n", StringComparison.Ordinal).Replace("\t\t", "\t\u200B\t", StringComparison.Ordinal);
        SmallDocument.Official(2022, "二、主动公开政府信息情况", table).Allows(layout == PrintedAs.Lines ? "T2|行政规范性文件 = 5? 3? 12?" : Sparse, layout);
    }

    [Theory]
    [EveryLayout]
    public void Lines_that_end_with_LF_CR(PrintedAs layout)
    {
        var document = SmallDocument.Official(2022, "二、主动公开政府信息情况", SparseNorms(layout));
        (document with { Text = document.Text.Replace("\n", "\n\r", StringComparison.Ordinal) }).Allows(layout == PrintedAs.Lines ? "T2|行政规范性文件 = 5? 3? 12?" : Sparse, layout);
    }

    private const string Sparse =
        """
        T2|规章 = 2 - 9
        T2|行政规范性文件 = 5 3 12
        """;

    private static string SparseNorms(PrintedAs layout) => SmallTable.Print(
        """
        第二十条第（一）项|<|<|<
        信息内容|本年制发件数|本年废止件数|现行有效件数
        规章|2||9
        行政规范性文件|5|3|12
        """, layout);

    [Theory]
    [EveryLayout]
    public void The_blocks_of_table_4(PrintedAs layout) =>
        SmallDocument.Official(2022, "四、政府信息公开行政复议、行政诉讼情况", SmallTable.Print(
            """
            行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<
            结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<
            ^|^|^|^|^|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
            1|2|3|4|10|31|32|33|34|130|21|22|23|24|90
            """, layout)).Allows(
            """
            T4|行政复议 = 1 2 3 4 10
            T4|未经复议直接起诉 = 31 32 33 34 130
            T4|复议后起诉 = 21 22 23 24 90
            """, layout);
}
