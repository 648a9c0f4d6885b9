namespace Disclosure.Samples;

/// <summary>A Chinese statistical form: two tables over the same areas, a cell a line behind a TAB.</summary>
public sealed class CompulsoryEducationTests
{
    [Fact]
    public void Figures_are_read_by_name()
    {
        var report = Read("compulsory-education");

        Assert.Equal(("示范市云岭县教育局", 2023), (report.Agency, report.Year));
        Assert.Equal(1199, report.PrimarySchools.AllAreas.Classes.Value);
        Assert.Equal(9, report.PrimarySchools.UrbanFringe.Schools.Value);
        Assert.Equal(17, report.JuniorSecondarySchools.AllAreas.Schools.NineYear.Value);
    }

    [Fact]
    public void Columns_of_one_name_are_told_apart_by_their_groups()
    {
        var urban = Read("compulsory-education").JuniorSecondarySchools.Urban;

        Assert.Equal((13, 214), (urban.Schools.All.Value, urban.Classes.All.Value));
        Assert.Equal(("T2|城区|学校数（所）/合计", "T2|城区|班数（个）/合计"), (urban.Schools.All.Key, urban.Classes.All.Key));
    }

    [Fact]
    public void A_figure_knows_its_place()
    {
        var cell = Read("compulsory-education").PrimarySchools.Rural.Schools;

        Assert.Equal((36, 2, "24"), (cell.Line, cell.Column, cell.Raw));
    }

    [Fact]
    public void Sums_that_agree_are_valid_and_a_dash_is_no_zero()
    {
        var report = Read("compulsory-education");
        var validation = report.Validate();

        Assert.True(validation.IsValid);
        Assert.Equal(CellState.NilMark, report.JuniorSecondarySchools.Towns.Classes.Grade4.State);
        Assert.Equal(new VerdictCounts(Pass: 43, Fail: 0, Undecided: 5, NotApplicable: 0), validation.Verdicts);
    }

    [Fact]
    public void Sums_that_do_not_agree_are_told_with_their_figures()
    {
        var errors = Read("compulsory-education-broken").Validate().Where(finding => finding.Severity == Schema.Severity.Error);

        Assert.Equal(
            [
                "23:2 error EDU2 班数（个）: 702 > 640 (difference 62)",
                "63:2 error EDU3 一年级: 193 ≠ 215 + 91 + 30 (difference −143)",
                "73:2 error EDU6 城区: 214 ≠ 215 + 70 + 68 + 4 (difference −143)",
            ],
            errors.Select(finding => finding.ToString()));
    }

    private static CompulsoryEducation Read(string name) => CompulsoryEducation.ParseFile(Document.PathOf(name)).Report!;
}
