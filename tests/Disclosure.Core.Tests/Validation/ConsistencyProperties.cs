using System.Globalization;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Whatever the figures: a report that agrees is never blamed, and one that does not is never praised.</summary>
[RepeatableProperties]
public sealed class ConsistencyProperties
{
    [Property]
    public void A_report_that_agrees_passes_everywhere(Seed seed)
    {
        var validation = ReportBuilder.Of(Draw(seed.Random(), PictureOptions.Tidy)).Validate();

        Assert.Equal(validation.Verdicts.Total, validation.Verdicts.Pass);
        Assert.Empty(validation);
        Assert.Empty(validation.Implied);
    }

    [Property(MaxTest = 300)]
    public void One_changed_figure_of_table_3_or_4_is_found_there(Seed seed)
    {
        var random = seed.Random();
        var picture = Draw(random, PictureOptions.Tidy);
        var slots = Printed(picture).Where(slot => Table(picture, slot) != "T2").ToArray();
        var changed = slots[random.Next(slots.Length)];
        var figure = picture.Cells[changed].Figure;
        var printed = random.Next(2) == 0 && figure > 0 ? random.Next((int)figure) : figure + random.Next(1, 50);

        var validation = ReportBuilder.Of(picture).Set(changed, printed.ToString(CultureInfo.InvariantCulture)).Validate();

        Assert.False(validation.IsValid);
        var key = picture.Edition.SlotMap.Key(changed);
        Assert.All(validation, finding =>
        {
            Assert.StartsWith(Table(picture, changed) == "T3" ? "GID3" : "GID4", finding.Rule);
            Assert.Contains(finding.Operands, operand => operand.Key == key);
            Assert.Equal(Math.Abs(printed - figure), Math.Abs(finding.Difference!.Value));
        });
    }

    [Property(MaxTest = 300)]
    public void Blanks_and_marks_never_make_a_report_that_agrees_fail_nor_imply_what_is_not_true(Seed seed)
    {
        var random = seed.Random();
        var picture = Draw(random, PictureOptions.Untidy with { Blanks = random.NextDouble() * random.NextDouble() });
        var figures = Printed(picture).ToDictionary(picture.Edition.SlotMap.Key, slot => picture.Cells[slot].Figure);

        var validation = ReportBuilder.Of(picture).Validate();

        Assert.True(validation.IsValid);
        Assert.Equal(0, validation.Verdicts.Fail);
        Assert.All(validation.Implied, implied => Assert.InRange(figures[implied.Key], implied.Minimum, implied.Maximum));
        Assert.All(validation.Implied, implied => Assert.Equal(implied.Minimum == implied.Maximum, implied.IsExact));
    }

    [Property]
    public void Any_figures_at_all_fail_exactly_where_an_equation_does_not_hold(Seed seed)
    {
        var random = seed.Random();
        var picture = Draw(random, PictureOptions.Tidy with { IsConsistent = false, LargestCount = 3 });

        var validation = ReportBuilder.Of(picture).Validate();

        Assert.Equal(validation.Verdicts.Fail, validation.Count);
        Assert.All(validation.Results, result => Assert.Equal(result.Difference == 0 ? Verdict.Pass : Verdict.Fail, result.Verdict));
        Assert.All(validation, finding => Assert.Equal(
            finding.Difference,
            finding.Operands[0].Value + finding.Operands.Skip(1).Sum(operand => Sign(finding, operand) * operand.Value)));
    }

    /// <summary>In the balance 一 and 二 stand left of the equals sign; in all other rules a total stands there alone.</summary>
    private static int Sign(Finding finding, Operand operand) =>
        finding.Rule == "GID3001" && operand.Key.Contains("二、上年结转", StringComparison.Ordinal) ? 1 : -1;

    private static IEnumerable<int> Printed(ReportPicture picture) =>
        Enumerable.Range(0, picture.Cells.Count).Where(slot => picture.Cells[slot].State != CellState.Absent);

    private static string Table(ReportPicture picture, int slot) =>
        picture.Edition.Tables[picture.Edition.SlotMap.At(slot).Table].Key;

    private static ReportPicture Draw(Random random, PictureOptions options)
    {
        var form = AnnualReport.Form;
        return RandomReports.Create(
            form, form.Editions[random.Next(form.Editions.Count)], random, options with { PrintsOptionalRows = random.Next(3) == 0 });
    }
}
