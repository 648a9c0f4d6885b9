using System.Globalization;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Which printed figures can be wrong where equations fail.</summary>
public sealed class LocationTests
{
    private const string New = "T3|一、本年新收政府信息公开申请数量|";

    private const string Granted = "T3|（一）予以公开|", Total = "T3|（七）总计|", Forward = "T3|四、结转下年度继续办理|";

    [Fact]
    public void One_wrong_figure_is_named_with_its_right_value()
    {
        var validation = Agreeing().Set(Granted + "自然人", "13").Validate();

        var repair = Assert.Single(validation.Repairs);
        Assert.Equal("T3|（一）予以公开|自然人 should be 123, not 13 (digit dropped)", repair.ToString());
        Assert.True(repair.IsCertain);
        Assert.Equal([1, 1], validation.Findings.Select(finding => finding.Cause!.Value));
        Assert.All(validation.Findings, finding => Assert.Equal(repair, Assert.Single(finding.Repairs)));
        Assert.Equal("总计等于自然人与各类组织之和", validation.Findings.Single(finding => finding.Rule == "GID3003").Statement);
    }

    [Theory]
    [InlineData("13", RepairKind.DigitDropped), InlineData("1223", RepairKind.DigitDoubled), InlineData("132", RepairKind.DigitsExchanged)]
    [InlineData("128", RepairKind.DigitMistyped), InlineData("1230", RepairKind.Zeros), InlineData("77", RepairKind.Other)]
    public void What_can_have_happened_has_a_name(string printed, RepairKind kind) =>
        Assert.Equal(kind, Assert.Single(Agreeing().Set(Granted + "自然人", printed).Validate().Repairs).Kind);

    [Fact]
    public void Faults_that_have_nothing_to_do_with_each_other_are_causes_of_their_own()
    {
        var validation = Agreeing().Set(Granted + "自然人", "13").Set(Forward + "商业企业", "9").Set("T4|行政复议|总计", "4").Validate();

        Assert.Equal([1, 2], validation.Repairs.Where(repair => repair.Cells[0].Key[1] == '3').Select(repair => repair.Cause));
        Assert.All(validation.Repairs, repair => Assert.Single(repair.Cells));
        Assert.Equal(3, validation.Findings.Select(finding => finding.Cause).Distinct().Count());
        Assert.Equal(5, validation.Repairs.Count(repair => repair.Cause == 3));
    }

    [Fact]
    public void Two_figures_that_changed_places_are_found_as_that()
    {
        var validation = Agreeing().Set(New + "自然人", "7").Set(New + "商业企业", "123").Validate();

        Assert.Equal((RepairKind.CellsExchanged, 2), (validation.Repairs[0].Kind, validation.Repairs[0].Cells.Count));
    }

    [Fact]
    public void A_total_that_is_not_the_sum_of_its_parts_has_one_cause_in_both_columns()
    {
        var validation = Agreeing().Set(Granted + "自然人", "129").Set(Granted + "总计", "136").Validate();

        Assert.Equal(["GID3002 总计", "GID3002 自然人"], validation.Findings.Select(finding => $"{finding.Rule} {finding.Instance}").Order(StringComparer.Ordinal));
        Assert.Equal([1, 1], validation.Findings.Select(finding => finding.Cause!.Value));
        Assert.Contains(validation.Repairs, repair => repair.Cells.All(cell => cell.Key.StartsWith(Granted, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_row_whose_figures_stand_one_column_further_is_found_as_that()
    {
        var columns = (string[])["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
        var (row, figures) = (Agreeing(), (int[])[31, 22, 13, 14, 15, 16, 111]);
        foreach (var of in (string[])[New, Granted, Total])
            for (var column = 0; column < columns.Length; column++)
                row.Set(of + columns[column], figures[column].ToString(CultureInfo.InvariantCulture));
        Assert.Empty(row.Validate().Repairs);
        for (var column = 0; column < columns.Length; column++)
            row.Set(New + columns[column], column == 0 ? "0" : figures[column - 1].ToString(CultureInfo.InvariantCulture));

        var validation = row.Validate();

        var repair = Assert.Single(validation.Repairs);
        Assert.Equal((RepairKind.RowShifted, 7, 1), (repair.Kind, repair.Cells.Count, repair.Cause));
        Assert.Equal(figures, repair.Cells.Select(cell => (int)cell.To!.Value));
    }

    [Fact]
    public void A_finding_has_the_same_fingerprint_wherever_it_stands()
    {
        var one = Agreeing().Set(Granted + "自然人", "13").Validate();
        var other = Agreeing().Set(Granted + "自然人", "13").Set("T2|规章|本年新制作数量", "123456").Validate();

        Assert.Equal(one.Findings.Select(finding => finding.Fingerprint), other.Findings.Select(finding => finding.Fingerprint));
        Assert.Equal(2, one.Findings.Select(finding => finding.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void Faults_are_detected_and_located_as_far_as_the_equations_can() => Assert.All(FaultKind.All, kind =>
    {
        var tally = FaultSuite.Run(kind, 80, seed: 1);
        Assert.True(kind.Promises(tally) && tally.Tables > 40, $"{kind.Name}: {tally.Tables} {tally.Detected} {tally.Located} {tally.First} {tally.WronglyCertain}");
    });

    [RealDocumentsFact]
    public void The_error_of_a_real_report_has_exactly_its_three_repairs_of_one_cell() => Assert.Equal(
        [
            "T3|一、本年新收政府信息公开申请数量|总计 should be 2, not 1", "T3|二、上年结转政府信息公开申请数量|总计 should be 1, not 0",
            "T3|四、结转下年度继续办理|总计 should be 0, not 1",
        ],
        SeedDocument.ReadAll().SelectMany(document => document.Report.Validate().Repairs)
            .Select(repair => Assert.Single(repair.Cells).ToString()).Order(StringComparer.Ordinal));

    /// <summary>A report that agrees: 123 and 7 requests, all granted.</summary>
    private static ReportBuilder Agreeing()
    {
        var builder = ReportBuilder.Edition2019().Fill("0");
        foreach (var row in (string[])[New, Granted, Total])
            builder.Set(row + "自然人", "123").Set(row + "商业企业", "7").Set(row + "总计", "130");
        return builder;
    }
}
