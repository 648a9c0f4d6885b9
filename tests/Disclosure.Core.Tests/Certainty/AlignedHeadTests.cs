namespace Disclosure.Tests;

/// <summary>Heads of tables that blanks line up: where a head was broken over lines, its labels stand above other figures than their own.</summary>
public sealed class AlignedHeadTests
{
    [Theory]
    [InlineData("信息内容        上一年项目数量    本年增/减         处理决定数量")]
    [InlineData("信息内容        上一年项目数量\n本年增/减         处理决定数量")]
    [InlineData("信息内容        上一年项目数量    本年增/减\n处理决定数量")]
    [InlineData("信息内容\n上一年项目数量    本年增/减         处理决定数量")]
    public void A_head_broken_over_lines_moves_no_figure(string head)
    {
        var report = AnnualReport.Parse($"""
            示范市水务局2020年政府信息公开工作年度报告

            二、主动公开政府信息情况

            第二十条第（五）项
            {head}
            行政许可        2               4               6
            其他对外管理服务事项  16              -7              12
            第二十条第（六）项
            信息内容        上一年项目数量    本年增/减         处理决定数量
            行政处罚        8               2               10
            行政强制        0               3               9

            """).Report!;

        MayRead(2, report["T2|行政许可|上一年项目数量"]);
        MayRead(4, report["T2|行政许可|本年增/减"]);
        MayRead(6, report["T2|行政许可|处理决定数量"]);
        Assert.Equal(8, report["T2|行政处罚|上一年项目数量"].Value);
    }

    private static void MayRead(decimal printed, Cell cell) => Assert.Equal(cell.State == CellState.Number ? printed : null, cell.Value);
}
