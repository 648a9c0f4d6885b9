using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>What all equations of a table together say of its unknown cells.</summary>
public sealed class CarriedValueTests
{
    private const string Partially = "T3|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|";

    [Theory, InlineData(0, false), InlineData(1, false), InlineData(1, true)]
    public void Any_two_unreadable_cells_of_table_3_are_recovered(int edition, bool isHybrid)
    {
        var form = AnnualReport.Form;
        var options = PictureOptions.Tidy with { IsDistinct = true, PrintsOptionalRows = isHybrid };
        var picture = RandomReports.Create(form, form.Editions[edition], new Random(5), options);
        var variant = ReportBuilder.Of(picture).Build().Variant;
        var slots = variant.Cells.Where(slot => variant.Edition.Slots.Key(slot).StartsWith("T3", StringComparison.Ordinal)).ToArray();
        var system = variant.EquationSystem.Linear;
        var ranges = new CellRanges(system.CellCount);
        foreach (var slot in variant.Cells)
        {
            ranges.Define(slot, isSigned: true, step: 1);
            ranges.Set(slot, (long)picture.Cells[slot].Figure);
        }

        foreach (var (one, other) in Pairs(slots))
        {
            var open = ranges.Copy();
            open.Open(one);
            open.Open(other);
            new Deduction(system.Rows, open).Run();
            Assert.Equal((ranges.Low(one), ranges.Low(other)), (open.Low(one), open.Low(other)));
            Assert.False(open.IsOpen(one) || open.IsOpen(other));
        }
    }

    [Fact]
    public void What_follows_from_several_equations_is_told_step_by_step()
    {
        var builder = ReportBuilder.Edition2019().Fill("0").Set("T3|（一）予以公开|自然人", "").Set("T3|（一）予以公开|商业企业", "")
            .Set("T3|（一）予以公开|总计", "3").Set(Partially + "自然人", "").Set(Partially + "总计", "2");
        foreach (var row in (string[])["一、本年新收政府信息公开申请数量", "（七）总计"])
            builder.Set($"T3|{row}|自然人", "5").Set($"T3|{row}|总计", "5");

        var validation = builder.Validate();

        Assert.Equal(0, validation.Verdicts.Fail);
        var carried = Assert.Single(validation.Implied, implied => implied.Steps.Count > 0);
        Assert.Equal(("T3|（一）予以公开|自然人", 3m, 3m), (carried.Key, carried.Minimum, carried.Maximum));
        Assert.Equal("T3|（一）予以公开|自然人 = 3 by GID3003 （一）予以公开", carried.Steps[^1]);
        Assert.Contains("T3|（一）予以公开|商业企业 = 0 by GID3002 商业企业", carried.Steps);
    }

    [Fact]
    public void Nothing_is_carried_through_a_table_in_which_an_equation_fails()
    {
        var validation = ReportBuilder.Edition2019().Fill("0").Set("T3|（一）予以公开|自然人", "").Set("T3|（一）予以公开|商业企业", "")
            .Set("T3|四、结转下年度继续办理|其他", "1").Validate();

        Assert.NotEqual(0, validation.Verdicts.Fail);
        Assert.All(validation.Implied, implied => Assert.Empty(implied.Steps));
    }

    [RealDocumentsFact]
    public void Every_blank_of_the_seeds_becomes_known_but_where_an_equation_fails()
    {
        foreach (var document in SeedDocument.ReadAll())
        {
            var validation = document.Report.Validate();
            var known = validation.Implied.Where(implied => implied.IsExact).Select(implied => implied.Key).ToHashSet();
            var unknown = document.Report.Cells.Where(cell => cell.Key[1] != '2' && cell.State != CellState.Number).Select(cell => cell.Key);
            Assert.Equal(document.File.StartsWith("003", StringComparison.Ordinal), !unknown.All(known.Contains));
        }
    }

    private static IEnumerable<(int One, int Other)> Pairs(int[] slots)
    {
        for (var i = 0; i < slots.Length; i++)
            for (var j = 0; j < i; j++)
                yield return (slots[i], slots[j]);
    }
}
