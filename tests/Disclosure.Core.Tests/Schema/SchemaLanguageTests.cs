using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>What each part of the schema language says about the form.</summary>
public sealed class SchemaLanguageTests
{
    private const string Census = """
        form Census 人口统计表
          title {agency}{year}年人口统计表
          marks — | 无
          words 村 | 庄
          foreign 经济统计表
          end 上一篇 | 下一篇

        section Overview (needed) 一、概况
          also 一、总况 | *概*

        table People T1 of section Overview
          block Residents 居民
            head 地区
            columns
              Persons (heading)  人
                Men              男 | 男性
                Women            女
              Change (signed)    增减
              Income (money)     收入（单位：万元）
            rows
              Towns              镇
              Villages           村
                Near             近村
                Far              远村
          block Visitors (heading) 游客
            across
            columns
              Count              人数
            rows
              Guests             来宾
        """;

    private static readonly FormDefinition s_form = CompiledSchema.Form(Census);

    private static TableDefinition Table => Assert.Single(s_form.Editions[0].Tables);

    [Fact]
    public void A_form_has_a_name_a_title_and_marks()
    {
        Assert.Equal(("Census", "人口统计表"), (s_form.Name, s_form.Title));
        Assert.Equal(["{agency}{year}年人口统计表"], s_form.TitlePatterns);
        Assert.Equal(["—", "无"], s_form.NilMarks);
        Assert.Equal(["经济统计表"], s_form.ForeignMarks);
        Assert.Equal(["上一篇", "下一篇"], s_form.EndMarks);
    }

    [Fact]
    public void Other_headings_of_a_section_are_aliases_or_patterns()
    {
        var section = Assert.Single(s_form.Sections);

        Assert.Equal((1, "Overview", "一、概况", true), (section.Number, section.Heading.Name, section.Heading.Text, section.NeedsContent));
        Assert.Equal(["一、总况"], section.Heading.Aliases);
        Assert.Equal(["*概*"], section.Patterns);
    }

    [Fact]
    public void A_table_is_called_like_its_section() =>
        Assert.Equal(("T1", "People", "一、概况", 1, false), (Table.Key, Table.Label.Name, Table.Label.Text, Table.Section, Table.IsShared));

    [Fact]
    public void Cells_are_numbered_from_top_to_bottom_and_left_to_right()
    {
        Assert.Equal([0, 4, 8], Table.Blocks[0].Rows.Select(row => row.FirstSlot));
        Assert.Equal([12], Table.Blocks[1].Rows.Select(row => row.FirstSlot));
        Assert.Equal(13, s_form.Editions[0].SlotCount);
    }

    [Fact]
    public void Groups_are_in_paths_unless_they_are_headings()
    {
        Assert.Equal(["Residents", "Villages", "Far"], Table.Blocks[0].RowPath(2));
        Assert.Equal(["Men"], Table.Blocks[0].ColumnPath(0));
        Assert.Equal(["Guests"], Table.Blocks[1].RowPath(0));
    }

    [Fact]
    public void Columns_have_kinds_and_keys_without_units()
    {
        Assert.Equal(
            [ValueKind.Count, ValueKind.Count, ValueKind.SignedCount, ValueKind.Money], Table.Blocks[0].Columns.Select(column => column.Kind));
        Assert.Equal(["男", "女", "增减", "收入"], Table.Blocks[0].Columns.Select(column => column.Key));
        Assert.Equal("收入（单位：万元）", Table.Blocks[0].Columns[3].Label.Text);
    }

    [Fact]
    public void A_unit_that_tells_two_columns_apart_stays_in_the_key()
    {
        var block = CompiledSchema.Block("form F\ntable T T1\n  columns\n    A 金额（元）\n    B 金额（件）\n    C 数(件)\n  rows\n    R 行\n");

        Assert.Equal(["金额（元）", "金额（件）", "数"], block.Columns.Select(column => column.Key));
    }

    [Fact]
    public void Heads_and_headers_and_the_way_rows_run_belong_to_the_block()
    {
        Assert.Equal(["地区"], Table.Blocks[0].HeadNotes.Select(head => head.Text));
        Assert.Equal(("居民", false, false), (Table.Blocks[0].Label!.Text, Table.Blocks[0].IsTransparent, Table.Blocks[0].IsAcross));
        Assert.Equal(("游客", true, true), (Table.Blocks[1].Label!.Text, Table.Blocks[1].IsTransparent, Table.Blocks[1].IsAcross));
    }

    [Fact]
    public void Words_are_exchanged_in_every_wording()
    {
        Assert.Equal(["近庄"], Table.Blocks[0].Rows[1].Label.Aliases);
        Assert.Equal(["庄"], Table.Blocks[0].RowGroups[0].Label.Aliases);
        Assert.Equal(["男性"], Table.Blocks[0].Columns[0].Label.Aliases);
    }

    [Theory]
    [InlineData("2019..2020", 2019, 2020)]
    [InlineData("2021..", 2021, 9999)]
    [InlineData("..2018", 0, 2018)]
    [InlineData("2020", 2020, 2020)]
    public void Years_are_a_range_that_may_be_open(string years, int first, int last)
    {
        var edition = CompiledSchema.Form(Census.Edit("  marks", $"  basis 一号令\n  years {years}\n  marks")).Editions[0];

        Assert.Equal(("一号令", first, last), (edition.Basis, edition.FirstYear, edition.LastYear));
    }

    [Fact]
    public void Tabs_indent_as_well_as_spaces_do()
    {
        var block = CompiledSchema.Block("form F\ntable T T1\n\tcolumns\n\t\tA 甲\n\trows\n\t\tG 组\n\t\t\tR 行\n");

        Assert.Equal(["G", "R"], block.RowPath(0));
    }
}
