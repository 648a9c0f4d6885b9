using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>All that is the form's stands in its schema: the engines know cells, labels and rows of integers.</summary>
[Trait("Runs", "once")]
public sealed class FormIndependenceTests
{
    /// <summary>Words of Chinese values, numbers and headings and tables, and words that have an opposite: every form shares them with the official one.</summary>
    private static readonly string[] s_language = ["万元", "亿元", "单位", "部分", "维持", "纠正", "禁止", "项目", "内容", "数量", "数据", "指标", "名称"];

    private static readonly List<(string Type, string Text)> s_engines =
        StringConstants.Of(typeof(Report).Assembly.Location, type => !type.StartsWith(AnnualReport.Form.Name, StringComparison.Ordinal));

    [Fact]
    public void No_wording_of_the_form_stands_in_the_engines()
    {
        var wordings = Wordings(AnnualReport.Form).ToHashSet();

        Assert.Empty(from engine in s_engines
                     from wording in wordings
                     where engine.Text.Contains(wording, StringComparison.Ordinal)
                     select (engine, wording));
    }

    [Fact]
    public void No_part_of_a_wording_stands_in_the_engines()
    {
        var wordings = Wordings(AnnualReport.Form).Except(s_language).ToArray();

        Assert.Empty(from engine in s_engines
                     where engine.Text.Length > 1 && engine.Text.All(IsHan) && !s_language.Contains(engine.Text)
                     from wording in wordings
                     where wording.Contains(engine.Text, StringComparison.Ordinal)
                     select (engine, wording));
    }

    [Fact]
    public void The_search_sees_the_strings_of_the_engines_and_those_of_the_form()
    {
        Assert.Contains(s_engines, engine => engine.Text == "人次");
        Assert.Contains(s_engines, engine => engine.Text == "年1月1日");
        Assert.Contains("政府信息公开", Wordings(AnnualReport.Form));
        Assert.Contains(
            StringConstants.Of(typeof(Report).Assembly.Location, type => type.StartsWith(AnnualReport.Form.Name, StringComparison.Ordinal)),
            data => data.Text == "（一）予以公开");
    }

    /// <summary>The texts of a form that have two Chinese characters or more, patterns cut at their places.</summary>
    private static IEnumerable<string> Wordings(FormDefinition form) =>
        Texts(form).SelectMany(text => text.Split(['*', '{', '}', '[', ']', '(', ')'])).Where(text => text.Count(IsHan) > 1);

    private static IEnumerable<string> Texts(FormDefinition form) =>
    [
        form.Title,
        .. form.TitlePatterns,
        .. form.ForeignMarks,
        .. form.EndMarks,
        .. form.Sections.SelectMany(section => section.Patterns),
        .. form.Sections.Select(section => section.Heading).Concat(form.Editions.SelectMany(edition => edition.Tables).SelectMany(Labels))
            .SelectMany(label => label.Aliases.Prepend(label.Text)),
    ];

    private static IEnumerable<LabelDefinition> Labels(TableDefinition table) =>
    [
        table.Label,
        .. table.Blocks.Select(block => block.Label).OfType<LabelDefinition>(),
        .. table.Blocks.SelectMany(block => block.HeadNotes),
        .. table.Blocks.SelectMany(block => block.RowGroups.Concat(block.ColumnGroups)).Select(group => group.Label),
        .. table.Blocks.SelectMany(block => block.Rows).Select(row => row.Label),
        .. table.Blocks.SelectMany(block => block.Columns).Select(column => column.Label),
    ];

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
