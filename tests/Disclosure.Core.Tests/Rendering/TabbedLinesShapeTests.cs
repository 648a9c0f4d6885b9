using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>The rendered rows have the lengths of the rows of real reports.</summary>
[Trait("Runs", "once")]
public sealed class TabbedLinesShapeTests
{
    [Fact]
    public void The_first_edition_has_the_row_lengths_of_real_reports() => Assert.Equal(
        [
            1, 4, 4, 4, 1, 4, 4, 4, 1, 4, 4, 4, 1, 3, 3, 1, 3, 3,
            2, 4, 8, 8, 8, 9, 9, .. Enumerable.Repeat(10, 16), 9, 9, 8,
            2, 7, 15, 15,
        ],
        RowLengths(Pictures.Create("2019", 1)));

    [Fact]
    public void A_value_over_several_columns_is_one_cell() => Assert.Equal(
        [1, 4, 4, 4, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2], RowLengths(Pictures.Create("2021", 1)).Take(14));

    [Fact]
    public void The_second_edition_divides_other_handling_into_three_rows() => Assert.Equal(
        [2, 4, 8, 8, 8, 9, 9, .. Enumerable.Repeat(10, 19), 9, 8], RowLengths(Pictures.Create("2021", 1)).Skip(14).Take(28));

    [Fact]
    public void A_hybrid_prints_one_row_in_the_place_of_three() => Assert.Equal(
        [2, 4, 8, 8, 8, 9, 9, .. Enumerable.Repeat(10, 16), 9, 9, 8],
        RowLengths(Pictures.Create("2021", 1, new PictureOptions { PrintsOptionalRows = true })).Skip(14).Take(26));

    [Fact]
    public void A_vertical_merge_goes_on_in_empty_cells()
    {
        var rows = Rows(Pictures.Create("2019", 1));

        Assert.Equal(["", "自然人", "法人或其他组织", "总计"], rows[19]);
        Assert.Equal(["", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""], rows[20]);
        Assert.Equal(["三、本年度办理结果", "（一）予以公开"], rows[23].Take(2));
        Assert.Equal(["", "（三）不予公开", "1.属于国家秘密"], rows[25].Take(3));
        Assert.Equal(["", "", "2.其他法律行政法规禁止公开"], rows[26].Take(3));
        Assert.Equal(["", "（六）其他处理"], rows[41].Take(2));
    }

    [Fact]
    public void A_label_over_two_lines_stays_one_cell()
    {
        var broken = new PictureOptions { VariedLabels = 1, Labels = LabelVariants.BrokenLines };

        Assert.Equal(RowLengths(Pictures.Create("2019", 1)), RowLengths(Pictures.Create("2019", 1, broken)));
    }

    private static IEnumerable<int> RowLengths(ReportPicture picture) => Rows(picture).Select(row => row.Length);

    private static string[][] Rows(ReportPicture picture)
    {
        var text = new TabbedLinesLayout().Render(picture);
        var blocks = text.Split("\n\n").Select(block => block.Trim('\n').Split('\n').Where(line => line.StartsWith('\t')));
        return [.. blocks.Select(block => block.Select(line => line[1..]).ToArray()).Where(row => row.Length > 0)];
    }
}
