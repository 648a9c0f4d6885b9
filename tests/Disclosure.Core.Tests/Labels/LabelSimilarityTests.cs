using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>Which misprints of a label are read, and which texts are something else.</summary>
public sealed class LabelSimilarityTests
{
    private static readonly LabelLookup s_official = AnnualReport.Form.Compiled.Labels;

    [Theory]
    [InlineData("4.无正当理由由大量反复申请", "4.无正当理由大量反复申请")]
    [InlineData("2.没有现成信息需耍另行制做", "2.没有现成信息需要另行制作")]
    [InlineData("行政事业牲收费", "行政事业性收费")]
    public void One_of_six_characters_may_be_wrong(string printed, string label) => AssertReads(s_official, label, Find(s_official, printed));

    [Theory]
    [InlineData("2.其他法律行政止公开", "2.其他法律行政法规禁止公开")]
    [InlineData("政许可", "行政许可")]
    public void Between_its_neighbours_a_third_may_be(string printed, string label)
    {
        Assert.Equal(-1, Find(s_official, printed));
        AssertReads(s_official, label, Find(s_official, printed, isBetweenNeighbours: true));
    }

    [Theory]
    [InlineData("行政许司")]
    [InlineData("结果维待")]
    [InlineData("3.属于国家秘密")]
    [InlineData("1.属亍国家秘密信息")]
    [InlineData("（八）其他处理")]
    [InlineData("（一）不予公开")]
    [InlineData("四、结转上年度继续办理")]
    [InlineData("属于行政处理事项")]
    public void A_short_label_another_number_or_another_meaning_is_not_read(string printed) => Assert.Equal(-1, Find(s_official, printed));

    [Theory]
    [InlineData("已办结各类申请总件数", "未办结各类申请总件数")]
    [InlineData("第一类建设项目投资额", "第三类建设项目投资额")]
    [InlineData("16-24岁就业人员总数", "18-24岁就业人员总数")]
    [InlineData("15千瓦时以上用户数量", "1.5千瓦时以上用户数量")]
    [InlineData("2022年一般公共预算收入", "2024年一般公共预算收入")]
    [InlineData("准予变更登记事项数量", "不予变更登记事项数量")]
    [InlineData("本年度新增许可证数量", "本年度新减许可证数量")]
    [InlineData("职工养老保险男性人数", "职工养老保险女性人数")]
    [InlineData("行政复议结果维持件数", "行政复议结果纠正件数")]
    [InlineData("允许进口的固体废物种类数量", "禁止进口的固体废物种类数量")]
    [InlineData("甲类传染病报告病例数", "乙类传染病报告病例数")]
    [InlineData("Requests paid within the year", "Requests unpaid within the year")]
    [InlineData("Increase of staff on duty", "Decrease of staff on duty")]
    [InlineData("Vehicles of category A in use", "Vehicles of category B in use")]
    [InlineData("Schedule iii properties", "Schedule ii properties")]
    [InlineData("Members with a licence", "Members without a licence")]
    [InlineData("Officers below the rank", "Officers above the rank")]
    public void What_tells_meanings_apart_is_never_a_misprint(string label, string printed)
    {
        var labels = Form($"    X {label}");

        Assert.Equal(-1, Find(labels, printed));
        Assert.Equal(-1, Find(labels, printed, isBetweenNeighbours: true));
    }

    [Theory]
    [InlineData("Compensation of emploees", "Compensation of employees")]
    [InlineData("本辖区养老机构庆位", "本辖区养老机构床位")]
    public void Other_misprints_are_read_in_any_form(string printed, string label)
    {
        var labels = Form($"    X {label}");

        AssertReads(labels, label, Find(labels, printed));
    }

    [Fact]
    public void Nothing_is_read_that_is_as_near_to_another_label() =>
        Assert.Equal(-1, Find(Form("    X 本辖区养老机构床位\n    Y 本辖区养老机构席位"), "本辖区养老机构庆位"));

    [Fact]
    public void Another_wording_of_the_same_label_may_be_as_near() =>
        Assert.NotEqual(-1, Find(Form("    X 本辖区养老机构床位 | 本辖区养老机构席位"), "本辖区养老机构庆位"));

    [Fact]
    public void A_label_itself_is_like_no_other() => Assert.Equal(-1, Find(Form("    X 本辖区养老机构床位\n    Y 本辖区养老机构席位"), "本辖区养老机构床位"));

    [Theory]
    [InlineData("三、结转下年度继续办埋", "四、结转下年度继续办理")]
    [InlineData("完全不同的一行文字", null)]
    public void What_is_not_read_may_be_asked_for(string printed, string? label) =>
        Assert.Equal(label is null ? null : Folding.Fold(label), LabelSimilarity.FindNearest(s_official, printed) is >= 0 and var found ? s_official.Texts[found] : null);

    private static int Find(LabelLookup labels, string printed, bool isBetweenNeighbours = false) => LabelSimilarity.Find(labels, printed, isBetweenNeighbours);

    private static LabelLookup Form(string rows)
    {
        var schema = $"form Small 小表\ntable Figures T1\n  columns\n    A 件数\n  rows\n{rows}\n";
        var compilation = SchemaCompiler.Compile([new SchemaFile("s", schema)]);
        Assert.Empty(compilation.Errors);
        return compilation.Forms[0].Compiled.Labels;
    }

    /// <summary>Another wording of the label may be nearer.</summary>
    private static void AssertReads(LabelLookup labels, string label, int found) =>
        Assert.Equal(labels.Meanings(labels.Find(Folding.Fold(label))), labels.Meanings(found));
}
