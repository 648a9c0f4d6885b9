namespace Disclosure.Tests;

/// <summary>The project's own documents, one or more for each layout and edition.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void A_cell_a_line_behind_a_TAB()
    {
        var report = Assert.IsType<AnnualReport2019>(Fixture.Read("tabbed-2019"));

        Assert.Equal("区水务局2019年度政府信息公开工作报告", report.Title);
        Assert.Equal("示范市清河区水务局", report.Agency);
        Assert.Equal((2019, new DateOnly(2020, 1, 9)), (report.Year, report.Date));
        Assert.Equal(-6, report.ProactiveDisclosure.Licensing.ItemChange.Value);
        Assert.Equal(865_000, report.ProactiveDisclosure.Procurement.TotalAmount.Value);
        Assert.Equal(CellState.NilMark, report.ProactiveDisclosure.Compulsion.PreviousItems.State);
        Assert.Equal(CellState.NilMark, report.Requests.NewRequests.ResearchInstitutions.State);
        Assert.Equal(CellState.Blank, report.Requests.NewRequests.OtherOrganizations.State);
        Assert.Equal(18, report.Requests.NewRequests.AllApplicants.Value);
        Assert.Equal(4, report.Requests.UnableToProvide.NotHeld.NaturalPersons.Value);
        Assert.Equal(1, report.ReconsiderationAndLitigation.Reconsideration.Upheld.Value);
        Assert.Equal(CellState.Blank, report.ReconsiderationAndLitigation.Litigation.AfterReconsideration.AllCases.State);
        Assert.Equal(["GID1006"], Rules(report, Schema.Severity.Warning));
    }

    [Fact]
    public void One_cell_a_line_in_traditional_characters()
    {
        var report = Assert.IsType<AnnualReport2019>(Fixture.Read("lines-2020-traditional"));

        Assert.Equal(("示范市河东區", 2020), (report.Agency, report.Year));
        Assert.Equal(21, report.ProactiveDisclosure.NormativeDocuments.TotalDisclosed.Value);
        Assert.Equal(-4, report.ProactiveDisclosure.OtherServices.ItemChange.Value);
        Assert.Equal((237_000_000m, "元"), (report.ProactiveDisclosure.Procurement.TotalAmount.Value, report.ProactiveDisclosure.Procurement.TotalAmount.Unit));
        Assert.Equal(70, report.Requests.NewRequests.AllApplicants.Value);
        Assert.Equal(1, report.Requests.Denied.ThirdPartyRights.NaturalPersons.Value);
        Assert.Equal(3, report.ReconsiderationAndLitigation.Reconsideration.AllCases.Value);
        Assert.Equal(6, report.Sections.Count);
        Assert.Equal("無其他需要報告的事項。", report.Sections[5].Text);
        Assert.True(report.Validate().IsValid);
        Assert.True(report.Validate().IsComplete);
    }

    [Fact]
    public void Rows_between_TABs_cut_by_a_page_break_with_a_column_lost_before_it()
    {
        var report = Assert.IsType<AnnualReport2019>(Fixture.Read("grid-2020-page-break"));

        Assert.Equal(4, report.Requests.NewRequests.NaturalPersons.Value);
        Assert.Equal(CellState.Absent, report.Requests.NewRequests.AllApplicants.State);
        Assert.Equal(2, report.Requests.UnableToProvide.NotHeld.AllApplicants.Value);
        Assert.Equal(4125, report.ProactiveDisclosure.Procurement.TotalAmount.Value);
        var error = Assert.Single(report.Validate().Findings, finding => finding.Severity == Schema.Severity.Error);
        Assert.Equal(("GID1003", "总计"), (error.Rule, error.Instance));
        Assert.Contains("GID1012", Rules(report, Schema.Severity.Warning));
        Assert.Contains("GID1014", Rules(report, Schema.Severity.Info));
    }

    [Theory]
    [InlineData("tabbed-2023")]
    [InlineData("lines-2023")]
    [InlineData("grid-2023")]
    public void The_second_edition_in_every_layout(string name)
    {
        var report = Assert.IsType<AnnualReport2021>(Fixture.Read(name));

        Assert.Equal(("示范市青山区文化和旅游局", 2023, new DateOnly(2024, 1, 18)), (report.Agency, report.Year!.Value, report.Date!.Value));
        Assert.Equal(17, report.ProactiveDisclosure.NormativeDocuments.InForce.Value);
        Assert.Equal(305, report.ProactiveDisclosure.Licensing.Decisions.Value);
        Assert.Equal((35_000m, "元"), (report.ProactiveDisclosure.AdministrativeFees.AmountCharged.Value, report.ProactiveDisclosure.AdministrativeFees.AmountCharged.Unit));
        Assert.Equal(1, report.Requests.OtherHandling.CorrectionOverdue.NaturalPersons.Value);
        Assert.Equal(1, report.Requests.OtherHandling.Other.Businesses.Value);
        Assert.Equal(CellState.Absent, report.Requests.OtherHandling.Undivided.AllApplicants.State);
        Assert.Equal(200, report.Cells.Count());
        Assert.True(report.Validate().IsValid);
        Assert.Equal(new VerdictCounts(42, 0, 0, 0), report.Validate().Verdicts);
    }

    [Fact]
    public void A_hybrid_prints_one_undivided_row_in_place_of_three()
    {
        var report = Assert.IsType<AnnualReport2021>(Fixture.Read("tabbed-2023-hybrid"));

        Assert.Equal(207, report.Cells.Count());
        Assert.Equal(2, report.Requests.OtherHandling.Undivided.AllApplicants.Value);
        Assert.Equal(CellState.Absent, report.Requests.OtherHandling.Other.AllApplicants.State);
        Assert.Equal(["GID1002"], Rules(report, Schema.Severity.Error));
        Assert.Equal(new VerdictCounts(40, 0, 0, 0), report.Validate().Verdicts);
    }

    private static string[] Rules(AnnualReport report, Schema.Severity severity) =>
        [.. report.Validate().Findings.Where(finding => finding.Severity == severity).Select(finding => finding.Rule).Distinct()];
}
