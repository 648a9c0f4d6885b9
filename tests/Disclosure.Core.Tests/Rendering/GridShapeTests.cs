using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Rows between TABs have the width of the grid, and a page break leaves two grids behind.</summary>
[Trait("Runs", "once")]
public sealed class GridShapeTests
{
    private static readonly PageBreak s_break = new()
    {
        Table = "T3",
        RowsBefore = 3,
        LabelColumnsBefore = 2,
        LabelColumnsBehind = 5,
        LosesLastColumn = true,
        ShiftsLabels = true,
    };

    [Theory]
    [InlineData("2019", 18, 26)]
    [InlineData("2021", 14, 28)]
    public void Every_row_of_a_table_is_as_wide_as_its_grid(string edition, int rowsOfTable2, int rowsOfTable3) => Assert.Equal(
        [.. Enumerable.Repeat(4, rowsOfTable2), .. Enumerable.Repeat(10, rowsOfTable3), .. Enumerable.Repeat(15, 4)],
        Rows(new GridLayout(), Pictures.Create(edition, 1)).Select(row => row.Length));

    [Fact]
    public void Merged_cells_leave_empty_ones_behind()
    {
        var rows = Rows(new GridLayout(), Pictures.Create("2021", 1));

        Assert.Equal(["第二十条第（一）项", "", "", ""], rows[0]);
        Assert.Equal(["信息内容", "本年处理决定数量", "", ""], rows[5]);
        Assert.Equal(["", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"], rows[15]);
        Assert.Equal(["三、本年度办理结果", "（一）予以公开", ""], rows[19].Take(3));
    }

    [Fact]
    public void A_page_break_leaves_fragments_of_different_width()
    {
        var rows = Rows(new GridLayout(s_break), Pictures.Create("2019", 1));

        Assert.Equal([.. Enumerable.Repeat(8, 6), .. Enumerable.Repeat(12, 20)], rows.Skip(18).Take(26).Select(row => row.Length));
        Assert.Equal(["", "", "自然人", "法人或其他组织", "", "", "", ""], rows[19]);
        Assert.Equal(["", "（三）不予公开", "1.属于国家秘密", "", ""], rows[25].Take(5));
        Assert.Equal(["", "四、结转下年度继续办理", "", "", ""], rows[43].Take(5));
    }

    [Fact]
    public void Cells_of_a_lost_column_are_absent_before_the_break_only()
    {
        var picture = Pictures.Create("2019", 1);
        var shown = new GridLayout(s_break).Shown(picture);

        Assert.Equal(3, shown.Cells.Count(cell => cell.State == CellState.Absent));
        Assert.Equal(0, picture.Cells.Count(cell => cell.State == CellState.Absent));
    }

    private static string[][] Rows(GridLayout layout, ReportPicture picture) =>
        [.. layout.Render(picture).Split('\n').Where(line => line.Contains('\t')).Select(line => line.Split('\t'))];
}
