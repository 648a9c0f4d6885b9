using Disclosure.Schema;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Rows and columns that have the names of others in other groups, as in most statistical tables.</summary>
[RepeatableProperties]
public sealed class SameNameTests
{
    private const string Schema = """
        form Schools 学校统计表
          title {agency}{year}年学校统计表
        table Places T1
          columns
            Primary             小学
              All               合计
              Outlying          分校
            Secondary           中学
              All               合计
              Outlying          分校
          rows
            Total               总计
            Urban               城区
              All               城区
              Public            公办
              Private           民办
            Rural               乡村
              All               乡村
              Public            公办
              Private           民办
        """;

    private static readonly FormDefinition s_form = CompiledSchema.Form(Schema);

    private static readonly string[] s_head = ["\t小学\t\t中学\t", "\t合计\t分校\t合计\t分校"];

    private static readonly string[] s_rows =
    [
        "总计\t1\t2\t3\t4",
        "城区\t5\t6\t7\t8",
        "公办\t9\t10\t11\t12",
        "民办\t13\t14\t15\t16",
        "乡村\t17\t18\t19\t20",
        "公办\t21\t22\t23\t24",
        "民办\t25\t26\t27\t28",
    ];

    [Fact]
    public void Rows_and_columns_of_one_name_belong_to_the_group_above_them()
    {
        var report = Read([.. s_head, .. s_rows]);

        Assert.Empty(report.Findings.Findings);
        Assert.Equal(Enumerable.Range(1, 28).Select(value => (decimal?)value), Values(report));
    }

    [Property(Arbitrary = [typeof(Seeds)])]
    public void Every_layout_gives_them_back(Seed seed)
    {
        var picture = RandomReports.Create(s_form, s_form.Editions[0], seed.Random(), PictureOptions.Untidy with { Blanks = 0 });
        foreach (var layout in new TextLayout[] { new GridLayout(), new TabbedLinesLayout(), new PlainLinesLayout() })
        {
            var report = InputParser.Read(s_form.Compiled, layout.Render(picture).AsMemory(), ParseOptions.Default, default);
            Assert.Equal(picture.Cells.Select(cell => cell.Value), Values(report));
        }
    }

    [Fact]
    public void Each_cell_has_a_key_of_its_own()
    {
        var keys = Enumerable.Range(0, 28).Select(s_form.Editions[0].SlotMap.Key).ToArray();

        Assert.Equal(keys, keys.Distinct());
        Assert.Contains("T1|城区/公办|中学/分校", keys);
    }

    [Fact]
    public void Groups_of_columns_may_stand_in_another_order()
    {
        var report = Read(["\t中学\t\t小学\t", "\t合计\t分校\t合计\t分校", .. s_rows]);

        Assert.Equal([3m, 4, 1, 2], Values(report).Take(4));
    }

    [Fact]
    public void A_column_that_is_printed_once_of_twice_belongs_to_none()
    {
        var report = Read(["\t小学\t\t中学", "\t合计\t分校\t分校", .. s_rows.Select(row => row[..row.LastIndexOf('\t')])]);

        Assert.Contains(report.Findings.Findings, finding => finding.Rule == "GID1003");
        Assert.DoesNotContain(Values(report), value => value is not null);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void A_row_that_is_missing_moves_no_other(int missing)
    {
        var report = Read([.. s_head, .. s_rows.Where((_, row) => row != missing)]);

        Assert.Equal(Enumerable.Range(1, 28).Select(value => (value - 1) / 4 == missing ? null : (decimal?)value), Values(report));
        Assert.Equal(["GID1002"], report.Findings.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Where_the_groups_are_not_printed_none_is_chosen()
    {
        var report = Read([.. s_head, s_rows[0], s_rows[2], s_rows[5]]);

        Assert.Contains(report.Findings.Findings, finding => finding.Rule == "GID1005");
        Assert.Equal([1m, 2, 3, 4], Values(report).OfType<decimal>());
    }

    private static ReadOutcome Read(string[] lines) => InputParser.Read(
        s_form.Compiled, ("示范市教育局2023年学校统计表\n\n" + string.Join('\n', lines) + "\n").AsMemory(), ParseOptions.Default, default);

    private static IEnumerable<decimal?> Values(ReadOutcome report) =>
        Enumerable.Range(0, 28).Select(slot => new Cell(report.Content!, slot).Value);
}
