using Disclosure.Schema;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>What holds for every random report.</summary>
[RepeatableProperties]
[Trait("Runs", "once")]
public sealed class PictureProperties
{
    [Property]
    public bool Consistent_figures_fulfil_every_equation_of_the_form(Seed seed, bool isFirstEdition, bool printsOptionalRows) =>
        Broken(Create(seed, isFirstEdition, new PictureOptions { PrintsOptionalRows = printsOptionalRows })) == 0;

    [Property]
    public bool Blanks_and_marks_hide_figures_that_fulfil_the_equations_all_the_same(Seed seed, bool isFirstEdition) =>
        Broken(Create(seed, isFirstEdition, PictureOptions.Untidy)) == 0;

    [Fact]
    public void Free_figures_break_equations() =>
        Assert.NotEqual(0, Broken(Pictures.Create("2021", 1, new PictureOptions { IsConsistent = false })));

    [Property]
    public bool A_mark_for_nothing_hides_a_zero(Seed seed) =>
        Create(seed, true, PictureOptions.Untidy).Cells.All(cell => cell.State != CellState.NilMark || cell.Figure == 0);

    [Property]
    public bool The_same_seed_makes_the_same_report(Seed seed) =>
        new TabbedLinesLayout().Render(Create(seed, false, PictureOptions.Untidy)) == new TabbedLinesLayout().Render(Create(seed, false, PictureOptions.Untidy));

    [Theory]
    [InlineData("2019", false, 198)]
    [InlineData("2021", false, 200)]
    [InlineData("2021", true, 186)]
    public void A_report_prints_the_cells_of_its_edition(string edition, bool printsOptionalRows, int cells) => Assert.Equal(
        cells,
        Pictures.Create(edition, 1, new PictureOptions { PrintsOptionalRows = printsOptionalRows }).Cells.Count(cell => cell.State != CellState.Absent));

    private static ReportPicture Create(Seed seed, bool isFirstEdition, PictureOptions options) =>
        RandomReports.Create(AnnualReport.Form, Pictures.Edition(isFirstEdition ? "2019" : "2021"), seed.Random(), options);

    /// <summary>How many equations do not hold. Terms of rows that are not printed count nothing: their figures are 0.</summary>
    private static int Broken(ReportPicture picture)
    {
        return picture.Edition.Rules.SelectMany(rule => rule.Equations).Count(equation => Sum(equation.Left) != Sum(equation.Right));

        decimal Sum(IEnumerable<Term> terms) => terms.Sum(term => term.Coefficient * picture.Cells[term.Slot].Figure);
    }
}
