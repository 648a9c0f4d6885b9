namespace Disclosure.Tests;

/// <summary>Which printed texts are labels of the form, and which only look like one.</summary>
public sealed class LabelLookupTests
{
    private static readonly LabelLookup s_labels = AnnualReport.Form.Compiled.Labels;

    [Theory]
    [InlineData("规章（含修订）", "规章")]
    [InlineData("规章（含修订（部分））", "规章")]
    [InlineData("采购总金额（单位：万元）（含服务）", "采购总金额")]
    [InlineData("第二十条第（一）项（说明）", "第二十条第（一）项")]
    public void A_note_ends_at_its_own_bracket_and_with_the_text(string printed, string label) => AssertIs(label, printed);

    [Theory]
    [InlineData("规章（含修订")]
    [InlineData("规章（含修订）等")]
    [InlineData("规章含修订）")]
    [InlineData("规章（含（修订）")]
    [InlineData("（二）部分公开（区分处理的，只计.没有现成信息需要另行制作")]
    public void What_is_not_closed_or_not_at_the_end_is_no_note(string printed) => Assert.Equal(-1, Find(printed));

    [Theory]
    [InlineData("行政诉讼（未经复议直接起诉）")]
    [InlineData("法人或其他组织（商业企业）")]
    public void A_label_in_brackets_is_no_note(string printed) => Assert.Equal(-1, Find(printed));

    [Theory]
    [InlineData("本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请数量")]
    [InlineData("本年度办理结果", "三、本年度办理结果")]
    [InlineData("予以公开", "（一）予以公开")]
    [InlineData("部分公开", "（二）部分公开")]
    [InlineData("属于国家秘密", "1.属于国家秘密")]
    [InlineData("其他处理", "（六）其他处理")]
    [InlineData("结转下年度继续办理", "四、结转下年度继续办理")]
    public void A_row_is_known_without_its_number(string printed, string label) =>
        Assert.Subset(s_labels.Meanings(Find(label)).ToHashSet(), s_labels.Meanings(Find(printed)).ToHashSet());

    [Theory]
    [InlineData("（八）其他处理")]
    [InlineData("（二）予以公开")]
    [InlineData("一、予以公开")]
    public void A_row_with_another_number_is_not_known(string printed) => Assert.Equal(-1, Find(printed));

    [Theory]
    [InlineData("其他")]
    [InlineData("总计")]
    public void A_row_without_its_number_takes_the_name_of_no_column(string printed) =>
        Assert.All(s_labels.Meanings(Find(printed)), meaning => Assert.Equal(LabelRole.Column, meaning.Role));

    [Theory]
    [InlineData("規(guī)章", "规章")]
    [InlineData("行(xing)政(zheng)許(xu)可(ke)", "行政许可")]
    [InlineData("行政(zhèng)(zhèng)许可", "行政许可")]
    [InlineData("规(gui\u0304)章", "规章")]
    [InlineData("规（A）章", null)]
    [InlineData("规(xyz)章", null)]
    public void A_gloss_is_passed_over_wherever_it_stands(string printed, string? label)
    {
        Assert.Equal(label is not null, s_labels.CanBegin(printed) && Find(printed) >= 0);
        if (label is not null)
            AssertIs(label, printed);
    }

    private static int Find(string printed) => s_labels.FindPrinted(printed, stackalloc char[LabelMatcher.BufferSize]).Label;

    private static void AssertIs(string label, string printed) => Assert.Equal(Folding.Fold(label), Find(printed) is >= 0 and var found ? s_labels.Texts[found] : null);
}
