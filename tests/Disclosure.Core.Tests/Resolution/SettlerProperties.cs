using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Figures that run together are cut as they were printed, or not at all.</summary>
[RepeatableProperties]
public sealed class SettlerProperties
{
    [Property(MaxTest = 12)]
    public void What_is_settled_is_what_was_printed(Seed seed)
    {
        var random = seed.Random();
        var report = RunTogether.Settle(Draw(random), random, random.NextDouble());

        Assert.Equal(0, report.Wrong);
        Assert.All(report.Settled, slot => Assert.Equal(CellState.Derived, report.State(slot)));
    }

    [Property(MaxTest = 12)]
    public void One_row_of_figures_that_are_all_different_is_settled(Seed seed)
    {
        var random = seed.Random();
        var picture = Draw(random, isDistinct: true);

        RunTogether report;
        do
            report = RunTogether.Settle(picture, random, 0.05);
        while (report.Ambiguous != 7);

        Assert.Equal((7, 0), (report.Settled.Count, report.Wrong));
    }

    [Property(MaxTest = 12)]
    public void A_misprinted_figure_makes_nothing_wrong(Seed seed)
    {
        var random = seed.Random();
        var picture = Draw(random);
        var slots = ReportBuilder.Of(picture).Build().Variant.Cells;
        var misprinted = slots[random.Next(slots.Length)];

        var report = RunTogether.Settle(picture, random, 0.5, slot => slot == misprinted ? random.Next(50).ToString(System.Globalization.CultureInfo.InvariantCulture) : null);

        Assert.InRange(report.Wrong, 0, report.Settled.Contains(misprinted) ? 1 : 0);
    }

    [Property(MaxTest = 12)]
    public void Dropped_blanks_make_nothing_wrong(Seed seed)
    {
        var random = seed.Random();
        var blank = Enumerable.Range(0, 250).Select(_ => random.Next(12) == 0).ToArray();

        Assert.Equal(0, RunTogether.Settle(Draw(random), random, 0.5, slot => blank[slot] ? "" : null).Wrong);
    }

    private static ReportPicture Draw(Random random, bool isDistinct = false)
    {
        var form = AnnualReport.Form;
        var options = PictureOptions.Tidy with { IsDistinct = isDistinct || random.Next(2) == 0, PrintsOptionalRows = random.Next(3) == 0 };
        return RandomReports.Create(form, form.Editions[random.Next(form.Editions.Count)], random, options);
    }
}
