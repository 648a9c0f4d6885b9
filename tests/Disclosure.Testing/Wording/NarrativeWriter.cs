using System.Globalization;
using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>Writes paragraphs that say little, in sentences of the usual length. They name no label and no figure of a table.</summary>
internal sealed class NarrativeWriter(int year, Random random, PictureOptions options)
{
    private static readonly string[] s_sentences =
    [
        "{year}年，本单位按照上级部署推进各项工作，坚持方便群众、讲求实效，公开的内容更加完整，更新更加及时。",
        "全年组织业务培训{n}次，参训人员{m}人次，经办人员熟悉流程，办理质量比上年有所提高。",
        "网站设有专栏{n}个，发布稿件{m}篇，点击量稳步上升，公众留言均在规定时限内回复。",
        "指定专人负责日常维护，建立登记、审核、发布三级把关的办法，做到有据可查。",
        "办事大厅设置查阅点{n}处，备有纸质目录和自助终端，方便不会上网的群众查阅。",
        "内容形式还比较单一，图解和问答偏少；下一步将增加通俗易懂的材料，并定期听取意见。",
        "个别科室对时限要求掌握不准，今后将按月通报进度，及时提醒，逐项销号。",
        "与相关部门共享数据的渠道尚未完全打通，计划在来年上半年完成接口改造。",
    ];

    /// <summary>Writes the paragraphs of a section.</summary>
    public string[] Write(SectionDefinition section) =>
        [.. Enumerable.Range(0, section.NeedsContent || section.Number == 1 ? random.Next(2, 5) : random.Next(2)).Select(_ => Paragraph())];

    private string Paragraph()
    {
        var sentences = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Sentence());
        var text = string.Concat(sentences);
        return options.IsTraditional ? TraditionalWriting.Of(text) : text;
    }

    private string Sentence() =>
        s_sentences[random.Next(s_sentences.Length)]
            .Replace("{year}", Number(year), StringComparison.Ordinal)
            .Replace("{n}", Number(random.Next(2, 20)), StringComparison.Ordinal)
            .Replace("{m}", Number(random.Next(20, 400)), StringComparison.Ordinal);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
