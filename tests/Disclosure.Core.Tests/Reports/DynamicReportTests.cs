using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>Reports of a form that is known at run time only.</summary>
public sealed class DynamicReportTests
{
    private const string Schema = """
        form Permits 许可统计表
          title {year}年许可统计表
        table Results T1
          columns
            Number                  件数
            Fees                    收费
              Paid                  已缴（元）
          rows
            Granted                 准予许可
            Denied (in 2021)        不予许可
            Closed                  办结
              All                   总计
          rule PER1 error 总计为各项之和
            for each column: All = Granted + Denied

        edition 2019 of Permits
          years ..2020
        edition 2021 of Permits
          years 2021..
        """;

    private const string Document = "2021年许可统计表\n项目\t\t件数\t收费\n\t\t\t已缴（元）\n准予许可\t\t1\t2\n不予许可\t\t3\t4\n办结\t总计\t4\t7\n";

    private static readonly FormReader s_reader = Load(Schema);

    private static readonly DynamicReport s_report = Read(Document);

    [Fact]
    public void A_cell_is_found_by_its_key_and_by_its_path()
    {
        Assert.Equal(3, s_report["T1|不予许可|件数"].Value);
        Assert.Equal(s_report["T1|总计|已缴"], s_report.CellAt("Results.Closed.All.Fees.Paid"));
        Assert.Equal(7, s_report.CellAt("Results.Closed.All.Fees.Paid").Value);
    }

    [Fact]
    public void A_cell_of_another_edition_is_absent()
    {
        var report = Read("2019年许可统计表\n项目\t\t件数\t收费\n\t\t\t已缴（元）\n准予许可\t\t1\t2\n办结\t总计\t1\t2\n");

        Assert.Equal("2019", report.Definition.Name);
        Assert.Equal(CellState.Absent, report["T1|不予许可|件数"].State);
        Assert.Equal(default, report.CellAt("Results.Denied.Number"));
        Assert.True(report.TryGetCell("T1|不予许可|件数", out _));
        Assert.DoesNotContain(report.Cells, cell => cell.Key.Contains("不予许可", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_no_edition_has_is_the_callers_mistake_and_the_nearest_one_is_told()
    {
        var byPath = Assert.Throws<KeyNotFoundException>(() => s_report.CellAt("Results.Granted.Numbers"));
        var byKey = Assert.Throws<KeyNotFoundException>(() => s_report["T1|不予许可|件"]);

        Assert.Equal("The form Permits has no cell 'Results.Granted.Numbers'; did you mean 'Results.Granted.Number'?", byPath.Message);
        Assert.Equal("The form Permits has no cell 'T1|不予许可|件'; did you mean 'T1|不予许可|件数'?", byKey.Message);
        Assert.False(s_report.TryGetCell("Results.Granted.Number", out var cell));
        Assert.Equal(CellState.Absent, cell.State);
        Assert.False(s_report.TryGetCellAt("T1|准予许可|件数", out _));
    }

    [Fact]
    public void Its_rules_are_checked() =>
        Assert.Contains("PER1", Assert.Single(s_report.Validate().Findings, finding => finding.Severity == Severity.Error).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Two_readings_of_one_document_are_equal_even_through_JSON()
    {
        ReportAssert.Equal(s_report, Load(Schema).Parse(Document).Report);
        ReportAssert.Equal(s_report, ReportJson.Deserialize(ReportJson.Serialize(s_report), s_reader.Form));
        Assert.NotEqual(s_report, Read(Document.Edit("7", "6")));
    }

    [Fact]
    public void Reports_of_two_forms_are_never_equal() =>
        Assert.NotEqual(s_report, Load(Schema.Edit("Permits", "Licences", places: 3)).Parse(Document).Report);

    [Fact]
    public async Task Text_bytes_streams_and_files_give_the_same_report()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Document);
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, bytes);

            ReportAssert.Equal(s_report, s_reader.Parse(Document.AsMemory()).Report);
            ReportAssert.Equal(s_report, s_reader.Parse(bytes).Report);
            ReportAssert.Equal(s_report, s_reader.Parse(new MemoryStream(bytes)).Report);
            ReportAssert.Equal(s_report, (await s_reader.ParseAsync(new MemoryStream(bytes))).Report);
            Assert.Equal(s_report.Cells, s_reader.ParseFile(path).Report!.Cells);
            Assert.Equal(path, s_reader.ParseFile(path).Report!.FileName);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static FormReader Load(string schema)
    {
        var forms = FormReader.Load([new SchemaFile("s", schema)]);
        Assert.False(forms.HasErrors, string.Join('\n', forms.Errors));
        return Assert.Single(forms.Readers);
    }

    private static DynamicReport Read(string text)
    {
        var result = s_reader.Parse(text);
        Assert.True(result.IsReport, string.Join('\n', result.Findings));
        return result.Report;
    }
}
