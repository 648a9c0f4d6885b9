using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Tables that are not as the form prints them: what is certain is read, and the rest is said.</summary>
public sealed class IrregularTests
{
    private static readonly string s_tabbed = Fixture.Text("tabbed-2023"), s_lines = Fixture.Text("lines-2023");

    [Fact]
    public void A_row_of_the_form_that_is_not_printed_is_absent_and_missed()
    {
        var report = Read(s_tabbed.Edit(Row("2.重复申请", 0, 0, 0, 0, 0, 0, 0), ""));

        Assert.Equal(CellState.Absent, report.Requests.NotProcessed.Repeated.AllApplicants.State);
        Assert.Equal(["GID1002 2.重复申请"], Errors(report));
    }

    [Fact]
    public void A_row_that_the_form_does_not_have_is_kept_out_of_its_figures()
    {
        var report = Read(s_tabbed.Edit(
            Row("2.重复申请", 0, 0, 0, 0, 0, 0, 0), Row("2.重复申请", 0, 0, 0, 0, 0, 0, 0) + Row("9.另有安排的事项", 1, 1, 1, 1, 1, 1, 6)));

        Assert.Contains(report.ReaderFindings, finding => (finding.Rule, finding.Instance) == ("GID1004", "9.另有安排的事项"));
        Assert.True(report.Validate().IsValid);
    }

    [Theory]
    [InlineData("\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n")]
    [InlineData("\t\n\t\t\t\n")]
    public void Blank_rows_below_the_values_of_a_table_take_none_away(string blank)
    {
        var grid = Fixture.Text("grid-2023");
        var values = grid.LastIndexOf('\t');
        var report = Read(grid.Insert(grid.IndexOf('\n', values) + 1, blank));

        Assert.Equal(Read(grid).Cells.Select(cell => (cell.Key, cell.State, cell.Value)), report.Cells.Select(cell => (cell.Key, cell.State, cell.Value)));
        Assert.Empty(Errors(report));
    }

    [Fact]
    public void Of_two_rows_with_one_label_neither_is_chosen()
    {
        var report = Read(s_tabbed.Edit(
            Row("2.重复申请", 0, 0, 0, 0, 0, 0, 0), Row("2.重复申请", 0, 0, 0, 0, 0, 0, 0) + Row("2.重复申请", 1, 0, 0, 0, 0, 0, 1)));

        Assert.Equal(CellState.Ambiguous, report.Requests.NotProcessed.Repeated.NaturalPersons.State);
        Assert.Equal(["GID1005 2.重复申请"], Errors(report));
    }

    [Fact]
    public void Of_two_columns_with_one_label_neither_is_chosen()
    {
        var report = Read(s_tabbed.Edit("\t科研机构\n", "\t商业企业\n"));

        Assert.Equal(CellState.Ambiguous, report.Requests.NewRequests.NaturalPersons.State);
        Assert.Contains("GID1005 商业企业", Errors(report));
    }

    [Fact]
    public void Columns_in_another_order_are_read_by_their_labels()
    {
        var report = Read(s_tabbed
            .Edit("\t自然人\n\t法人或其他组织\n\t总计\n", "\t总计\n\t自然人\n\t法人或其他组织\n")
            .Edit("\t商业企业\n\t科研机构\n\t社会公益组织\n\t法律服务机构\n\t其他\n\t\n", "\t\n\t商业企业\n\t科研机构\n\t社会公益组织\n\t法律服务机构\n\t其他\n")
            .Edit("\t10\n\t2\n\t0\n\t0\n\t0\n\t0\n\t12\n", "\t24\n\t17\n\t7\n\t0\n\t0\n\t0\n\t0\n"));

        Assert.Equal((17, 7, 24), (report.Requests.NewRequests.NaturalPersons.Value, report.Requests.NewRequests.Businesses.Value, report.Requests.NewRequests.AllApplicants.Value));
    }

    [Fact]
    public void Fewer_values_than_columns_cannot_be_assigned()
    {
        var report = Read(s_lines.Edit("一、本年新收政府信息公开申请数量\n10\n2\n", "一、本年新收政府信息公开申请数量\n10\n"));

        Assert.Equal(CellState.Ambiguous, report.Requests.NewRequests.AllApplicants.State);
        Assert.Null(report.Requests.NewRequests.AllApplicants.Value);
        Assert.Equal(["GID1008 一、本年新收政府信息公开申请数量"], Errors(report));
    }

    [Fact]
    public void Text_in_a_number_cell_is_text_even_if_it_holds_digits()
    {
        var report = Read(s_tabbed.Edit("\t305\n", "\t约305余件\n"));
        var cell = Assert.IsType<AnnualReport2021>(report).ProactiveDisclosure.Licensing.Decisions;

        Assert.Equal((CellState.Text, null, "约305余件"), (cell.State, cell.Value, cell.Raw));
        Assert.Equal(["GID2003 T2|行政许可|本年处理决定数量"], Errors(report));
    }

    [Fact]
    public void A_misprinted_label_is_read_by_likeness_and_said_so()
    {
        var report = Read(s_tabbed.Edit("\t4.无正当理由大量反复申请\n", "\t4.无正当理由由大量反复申请\n"));

        Assert.Equal(CellState.Number, report.Requests.NotProcessed.Excessive.AllApplicants.State);
        Assert.Contains(report.ReaderFindings, finding => (finding.Rule, finding.Instance) == ("GID1012", "4.无正当理由大量反复申请"));
    }

    [Fact]
    public void Sections_are_told_by_number_and_wording_and_missed_where_they_are_not_there()
    {
        var report = Read(s_tabbed
            .Edit("一、总体情况", "一、政府信息公开工作总体情况")
            .Edit("六、其他需要报告的事项", "其余事项"));

        Assert.Equal([1, 2, 3, 4, 5], report.Sections.Select(section => section.Number));
        Assert.Contains(report.ReaderFindings, finding => (finding.Rule, finding.Instance) == ("GID1009", "一、总体情况"));
        Assert.Contains(report.ReaderFindings, finding => (finding.Rule, finding.Instance) == ("GID1006", "六、其他需要报告的事项"));
    }

    [Fact]
    public void An_edition_that_does_not_fit_the_year_is_taken_from_the_columns()
    {
        var report = Read(s_tabbed.Edit("2023年政府信息公开", "2020年政府信息公开"));

        Assert.Equal("2021", report.Definition.Name);
        Assert.Contains(report.ReaderFindings, finding => finding.Rule == "GID1007");
    }

    [Fact]
    public void A_section_that_needs_content_and_says_none_is_a_warning()
    {
        var report = Read(s_tabbed.Edit("公开申请的答复质量有待提高，将定期培训经办人员。", "无。"));

        Assert.Contains(report.ReaderFindings, finding => (finding.Rule, finding.Instance) == ("GID1011", "五、存在的主要问题及改进情况"));
    }

    [Fact]
    public void Without_title_and_signature_year_and_agency_are_not_made_up()
    {
        var report = Read(s_tabbed[s_tabbed.IndexOf("一、总体情况", StringComparison.Ordinal)..s_tabbed.IndexOf("示范市青山区文化和旅游局\n\n2024", StringComparison.Ordinal)]);

        Assert.Equal((null, null, null, null), (report.Title, report.Agency, report.Year, report.Date));
        Assert.Contains(report.ReaderFindings, finding => finding.Rule == "GID1013");
        Assert.Contains(report.ReaderFindings, finding => finding.Rule == "GID1014");
    }

    [Theory]
    [InlineData("主动***息")]
    [InlineData("信息\uFFFD公开")]
    [InlineData("信息\0\0公开")]
    [InlineData("国办函〔202130号")]
    public void Damaged_text_is_pointed_at(string damaged)
    {
        var report = Read(s_tabbed.Edit("本年度未收取信息处理费", damaged + "，本年度未收取信息处理费"));

        Assert.Single(report.ReaderFindings, finding => finding.Rule == "GID0004");
    }

    private static AnnualReport Read(string text) => AnnualReport.Parse(text).Report!;

    private static string[] Errors(AnnualReport report) =>
        [.. report.Validate().Findings.Where(finding => finding.Severity == Schema.Severity.Error).Select(finding => $"{finding.Rule} {finding.Instance}")];

    /// <summary>A row of table 三 with two groups before its label.</summary>
    private static string Row(string label, params int[] values) =>
        "\t\n\t\n\t" + label + "\n" + string.Concat(values.Select(value => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\t{value}\n"))) + "\n";
}
