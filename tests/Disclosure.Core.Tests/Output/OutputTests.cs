using System.Text;
using System.Text.Json;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>What scripts read: the exact lines.</summary>
public sealed class OutputTests
{
    private static readonly string s_text = Fixture.Text("tabbed-2019");

    [Fact]
    public void A_cell_is_a_line_with_its_place()
    {
        var lines = Lines(output => CellLines.Write(output, "a/b.txt", Fixture.Read("tabbed-2019")));

        Assert.Equal(198, lines.Length);
        Assert.Equal(
            """{"file":"a/b.txt","edition":"2019","key":"T2|规章|本年新制作数量","state":"number","value":0,"unit":"","raw":"\u3000\u30000","line":22,"column":2}""",
            lines[0]);
        Assert.Equal(
            """{"file":"a/b.txt","edition":"2019","key":"T2|政府集中采购|采购总金额","state":"number","value":865000,"unit":"元","raw":"86.5万元","line":83,"column":2}""",
            lines[21]);
        Assert.Contains(
            """{"file":"a/b.txt","edition":"2019","key":"T3|一、本年新收政府信息公开申请数量|法律服务机构","state":"blank","value":null,"unit":"","raw":"","line":110,"column":2}""",
            lines);
    }

    [Fact]
    public void An_ambiguous_cell_says_what_it_can_be_among()
    {
        var text = Fixture.Text("lines-2023").Edit("一、本年新收政府信息公开申请数量\n10\n2\n", "一、本年新收政府信息公开申请数量\n10\n");

        var lines = Lines(output => CellLines.Write(output, "x.txt", AnnualReport.Parse(text).Report!));

        var total = JsonDocument.Parse(Assert.Single(lines, line => line.Contains("T3|一、本年新收政府信息公开申请数量|总计", StringComparison.Ordinal))).RootElement;
        Assert.Equal("ambiguous", total.GetProperty("state").GetString());
        Assert.Equal(6, total.GetProperty("candidates").GetArrayLength());
        Assert.Equal("10", total.GetProperty("candidates")[0].GetProperty("raw").GetString());
        Assert.Equal(total.GetProperty("line").GetInt32(), total.GetProperty("candidates")[0].GetProperty("line").GetInt32());
        Assert.False(total.TryGetProperty("more", out _));
    }

    [Fact]
    public void An_absent_cell_has_no_place()
    {
        var line = Lines(output => CellLines.Write(output, "x.txt", Fixture.Read("grid-2020-page-break"))).First(line => line.Contains("absent", StringComparison.Ordinal));

        Assert.EndsWith("""|总计","state":"absent","value":null,"unit":"","raw":"","line":null,"column":null}""", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_is_one_line_with_findings_and_what_follows_from_the_equations()
    {
        var report = AnnualReport.Parse(s_text.Edit("\t15\n", "\t16\n")).Report!;

        var check = JsonDocument.Parse(Assert.Single(Lines(output => CheckLine.Write(output, "x.txt", report, [])))).RootElement;

        Assert.Equal(
            ["file", "form", "edition", "year", "agency", "valid", "complete", "verdicts", "findings", "implied", "source", "unused"],
            check.EnumerateObject().Select(property => property.Name));
        Assert.Equal("""{"pass":4,"fail":2,"undecided":34,"notApplicable":0}""", check.GetProperty("verdicts").GetRawText());
        var finding = check.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("rule").GetString() == "GID3003");
        Assert.StartsWith(
            """{"rule":"GID3003","severity":"error","instance":"一、本年新收政府信息公开申请数量","message":"18 ≠ 16 + 3 (and 4 unknown cells)","line":112,"column":2,"difference":-1,"operands":[{"key":"T3|一、本年新收政府信息公开申请数量|总计","state":"number","value":18,"line":112,"column":2},""",
            finding.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("""{"rule":"GID3003","key":"T3|（一）予以公开|科研机构","value":0}""", check.GetProperty("implied").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_of_tables_that_are_neither_label_nor_figure_are_listed_with_their_places()
    {
        var report = AnnualReport.Parse(string.Concat(Enumerable.Repeat("索引号\t2023-000071\n", 60)) + s_text).Report!;

        var check = JsonDocument.Parse(Assert.Single(Lines(output => CheckLine.Write(output, "x.txt", report, [])))).RootElement;

        Assert.Equal("""{"raw":"2023-000071","line":1,"column":5}""", check.GetProperty("unused")[1].GetRawText());
        Assert.Equal((100, 20), (check.GetProperty("unused").GetArrayLength(), check.GetProperty("unusedMore").GetInt32()));
        Assert.Equal("TabRows", check.GetProperty("source").GetProperty("layouts")[1].GetString());
    }

    [Fact]
    public void A_file_without_a_report_says_why()
    {
        var findings = AnnualReport.Parse("").Findings;

        Assert.Equal(
            ["""{"file":"x.txt","form":null,"edition":null,"year":null,"agency":null,"valid":false,"complete":false,"verdicts":{"pass":0,"fail":0,"undecided":0,"notApplicable":0},"findings":[{"rule":"GID0001","severity":"error","instance":null,"message":"the input cannot be read: it is empty","line":null,"column":null,"difference":null,"operands":[],"statement":null,"cause":null,"fingerprint":"2d781a59c2231386","repairs":[]}],"implied":[],"source":null,"unused":[]}"""],
            Lines(output => CheckLine.Write(output, "x.txt", null, findings)));
    }

    [Fact]
    public void A_report_is_one_object_named_by_the_schema()
    {
        var json = JsonDocument.Parse(ReportJson.Serialize(Fixture.Read("tabbed-2023"))).RootElement;

        Assert.Equal(
            ["file", "form", "edition", "title", "agency", "year", "date", "sections", "proactiveDisclosure", "requests", "reconsiderationAndLitigation", "findings", "verdicts"],
            json.EnumerateObject().Select(property => property.Name));
        Assert.Equal("2024-01-18", json.GetProperty("date").GetString());
        Assert.Equal(
            """{"state":"number","value":35000,"unit":"元","raw":"3.5","line":49,"column":2}""",
            json.GetProperty("proactiveDisclosure").GetProperty("administrativeFees").GetProperty("amountCharged").GetRawText());
        Assert.Equal(1, json.GetProperty("requests").GetProperty("denied").GetProperty("processInformation").GetProperty("naturalPersons").GetProperty("value").GetInt32());
        Assert.False(json.GetProperty("requests").GetProperty("otherHandling").TryGetProperty("undivided", out _));
        Assert.Equal("一、总体情况", json.GetProperty("sections")[0].GetProperty("heading").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"form":"Other"}""")]
    [InlineData("""{"form":"AnnualReport","edition":"1999"}""")]
    [InlineData("""{"form":"AnnualReport","edition":"2019","proactiveDisclosure":3}""")]
    public void What_is_no_report_of_the_form_is_a_JSON_error(string json) =>
        Assert.ThrowsAny<JsonException>(() => ReportJson.Deserialize<AnnualReport>(json));

    [Fact]
    public void A_report_can_stand_inside_other_data()
    {
        var options = new JsonSerializerOptions { Converters = { new ReportJsonConverter<AnnualReport>() } };
        AnnualReport[] reports = [Fixture.Read("tabbed-2019"), Fixture.Read("lines-2023")];

        var copies = JsonSerializer.Deserialize<AnnualReport[]>(JsonSerializer.Serialize(reports, options), options)!;

        Assert.Equal(reports.Length, copies.Length);
        Assert.All(reports, (report, number) => ReportAssert.Equal(report, copies[number]));
    }

    private static string[] Lines(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        var text = Encoding.UTF8.GetString(output.ToArray());
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return text[..^1].Split('\n');
    }
}
