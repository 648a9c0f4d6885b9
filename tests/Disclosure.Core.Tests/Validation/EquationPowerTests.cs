namespace Disclosure.Tests;

/// <summary>What equations can find out is a property of theirs.</summary>
public sealed class EquationPowerTests
{
    [Fact]
    public void The_equations_of_the_official_form_detect_three_wrong_figures_and_locate_one() => Assert.Equal(
        ["2019 T3: 161 cells, 37 equations, rank 35, distance 4", "2019 T4: 15 cells, 3 equations, rank 3, distance 2",
            "2021 T3: 175 cells, 39 equations, rank 37, distance 4", "2021 T4: 15 cells, 3 equations, rank 3, distance 2"],
        EquationPower.Of(AnnualReport.Form).Select(power => FormattableString.Invariant(
            $"{power.Edition} {Assert.Single(power.Tables)}: {power.Cells} cells, {power.Equations} equations, rank {power.Rank}, distance {power.Distance}")));

    [Fact]
    public void The_package_says_so_too() => Assert.Equal(
        EquationPower.Of(AnnualReport.Form).Select(power => FormattableString.Invariant(
            $"| {power.Edition} | {power.Tables[0]} | {power.Cells} | {power.Equations} | {power.Rank} | {power.Distance} | {power.Detects} | {power.Locates} | {power.Recovers} |")),
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Readme", "Package.md")).Where(line => line.StartsWith("| 20", StringComparison.Ordinal)));

    [Fact]
    public void A_distance_of_four_detects_three_locates_one_and_recovers_three() => Assert.Equal(
        (3, 1, 3), (EquationPower.Of(AnnualReport.Form)[0].Detects, EquationPower.Of(AnnualReport.Form)[0].Locates, EquationPower.Of(AnnualReport.Form)[0].Recovers));
}
