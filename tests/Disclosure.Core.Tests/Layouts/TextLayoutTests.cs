namespace Disclosure.Tests;

/// <summary>Where the cells of a text are, in each of the text layouts.</summary>
public sealed class TextLayoutTests
{
    private static readonly LabelLookup s_labels = LabelLookup.Of(AnnualReport.Form);

    [Fact]
    public void Behind_a_TAB_each_line_is_a_cell_and_a_blank_line_ends_the_row() =>
        Assert.Equal(
            [new("规章", "row"), new("0", ""), new("", ""), new("  0", ""), new("规范性文件", "row")],
            Cells("\t规章\n\t0\n\t\n\t  0\n\n\t规范性文件\n"));

    [Fact]
    public void A_line_without_TAB_continues_the_cell_above() =>
        Assert.Equal([new("信息内容", "row"), new("本年新\n制作数量", "")], Cells("\t信息内容\n\t本年新\n制作数量\n"));

    [Fact]
    public void A_numbered_heading_below_a_table_continues_nothing() =>
        Assert.Equal([new("0", "row"), new("五、存在的主要问题及改进情况", "line")], Cells("\t0\n五、存在的主要问题及改进情况\n"));

    [Fact]
    public void Rows_between_TABs_keep_their_empty_cells() =>
        Assert.Equal(
            [new("行政许可", "grid row"), new("", "grid"), new("3", "grid"), new("", "grid"), new("", "grid row"), new("5", "grid")],
            Cells("行政许可\t\t3\t\n\t5\n"));

    [Theory]
    [InlineData("规章 |\n0 |\n|\n||\n规范性文件 |\n1 |\n2 |\n||\n")]
    [InlineData("规章\n|\n0\n|\n|\n||\n规范性文件\n|\n1\n|\n2\n|\n||\n")]
    [InlineData("|\n规章 |\n0 |\n|\n||\n|\n规范性文件 |\n1 |\n2 |\n||\n")]
    public void Bars_that_fill_rows_up_tell_where_cells_that_end_at_bars_are_rows(string text) =>
        Assert.Equal([new("规章", "grid row"), new("0", "grid"), new("", "grid"), new("规范性文件", "grid row"), new("1", "grid"), new("2", "grid")], Cells(text));

    [Fact]
    public void A_row_with_a_bar_too_few_is_of_no_table() =>
        Assert.Equal(
            [new("规章", "grid row"), new("0", "grid"), new("规范性文件", "line"), new("总计", "grid row"), new("3", "grid")],
            Cells("规章 |\n0 |\n||\n规范性文件 |\n||\n总计 |\n3 |\n||\n"));

    [Fact]
    public void Where_no_bars_fill_rows_up_cells_that_end_at_bars_are_lines() =>
        Assert.Equal([new("规章", "line"), new("0", "line"), new("商业", "line"), new("企业", "line")], Cells("规章\n|\n0\n|\n|\n商业\n企业\n|\n"));

    [Fact]
    public void A_heading_below_cells_that_end_at_bars_is_of_none_of_them() =>
        Assert.Equal([new("规章", "line"), new("0", "line"), new("三、收到和处理政府信息公开申请情况", "line"), new("申请人情况", "line")], Cells("规章 |\n0 |\n三、收到和处理政府信息公开申请情况\n申请人情况 |\n"));

    [Fact]
    public void Other_lines_are_cells_or_prose_and_blank_ones_are_neither() =>
        Assert.Equal([new("规章", "line"), new(" 0", "line")], Cells("规章\n\n 0\n　\n"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_kind_of_line_end_ends_a_line(string end) =>
        Assert.Equal([new("a", "row"), new("1", ""), new("b", "row")], Cells(string.Join(end, "\ta", "\t1", "", "\tb")));

    [Fact]
    public void More_cells_than_allowed_are_not_read()
    {
        using var ends = new CellEnds(new string('\t', 1000));
        var document = LayoutChooser.Read(new SourceText(new string('\t', 1000).AsMemory()), ends, s_labels, 100, out var isWhole, default);

        Assert.False(isWhole);
        Assert.InRange(document.Cells.Count, 1, 102);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_blank_row_counts_once_however_often_it_is_printed(string end)
    {
        var blank = "\t\t" + end;

        Assert.Equal(
            Cells("规章\t0\t0" + end + blank + "总计\t0\t0" + end + "\t" + end),
            Cells("规章\t0\t0" + end + string.Concat(Enumerable.Repeat(blank, 1000)) + "总计\t0\t0" + end + "\t" + end + "\t" + end));
    }

    [Fact]
    public void Blank_rows_of_other_widths_count_each() => Assert.Equal(2 + 3 + 2, Cells("\t\n\t\n\t\t\n\t\t\n\t\n").Count);

    [Theory]
    [InlineData("\t", "\n")]
    [InlineData("\n\t", "\n\n")]
    public void A_row_that_is_wider_than_any_form_ends_in_one_cell_with_all_that_is_left(string between, string end)
    {
        var row = "\t" + string.Join(between, Enumerable.Repeat("7", TabbedLines.MaxInRow + 50_000));

        var cells = Cells(row + end + "\t规章\n\t0\n");

        Assert.InRange(cells.Count, TabbedLines.MaxInRow, TabbedLines.MaxInRow + 4);
        Assert.Equal(TabbedLines.MaxInRow + 50_000, cells.Sum(cell => cell.Text.Count(c => c == '7')));
        Assert.Contains(cells, cell => cell.Text == "规章");
    }

    private static List<Seen> Cells(string text)
    {
        using var ends = new CellEnds(text);
        var document = LayoutChooser.Read(new SourceText(text.AsMemory()), ends, s_labels, 1_000_000, out var isWhole, default);
        Assert.True(isWhole);
        var seen = new List<Seen>();
        for (var i = 0; i < document.Cells.Count; i++)
            seen.Add(new Seen(text.Substring(document.Cells[i].Offset, document.Cells[i].Length), Kind(document, i)));
        return seen;
    }

    private static string Kind(SourceDocument document, int cell)
    {
        if (!document.Cells[cell].IsInTable)
            return "line";
        var table = document.Tables.Single(table => table.First <= cell && cell < table.End);
        return string.Join(' ', new[] { table.MayBeAligned ? "grid" : "", document.Cells[cell].Column == 0 ? "row" : "" }.Where(word => word.Length > 0));
    }

    private sealed record Seen(string Text, string Kind);
}
