using System.Text;
using System.Text.Json;

namespace Disclosure.Tests;

/// <summary>A reader of a source that nobody else has, made with public types alone.</summary>
public sealed class OwnReaderTests
{
    /// <summary>Tables as JSON: an array of lines, and of arrays of rows of cells.</summary>
    private sealed class JsonTableReader : IDocumentReader
    {
        public string Name => "json-tables";

        public bool Accepts(DocumentProbe probe) => probe.Beginning.StartsWith("[\""u8);

        public SourceDocument Read(ReadOnlyMemory<byte> bytes, DocumentLimits limits, CancellationToken cancellationToken)
        {
            var builder = new DocumentBuilder(Name);
            using var json = JsonDocument.Parse(bytes);
            foreach (var (index, part) in json.RootElement.EnumerateArray().Index())
                if (part.ValueKind == JsonValueKind.String)
                    builder.AddLine(part.GetString(), new SourcePlace { Path = $"line {index}" });
                else
                    AddTable(builder, part, index);
            return builder.Build();
        }

        private static void AddTable(DocumentBuilder builder, JsonElement table, int index)
        {
            builder.BeginTable(TableShape.Grid);
            foreach (var (row, cells) in table.EnumerateArray().Index())
            {
                builder.BeginRow();
                foreach (var (column, cell) in cells.EnumerateArray().Index())
                    builder.AddCell(cell.GetString(), new SourcePlace { Path = $"table {index}, row {row}, cell {column}" });
            }
        }
    }

    private static readonly ParseOptions s_options = new() { Readers = [new JsonTableReader()] };

    private static readonly byte[] s_input = Encoding.UTF8.GetBytes("""
        ["某某市园林局2022年政府信息公开工作年度报告", "一、总体情况", "公开得很好。", "二、主动公开政府信息情况",
         [["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "1", "0", "11"], ["行政规范性文件", "3", "2", "29"]]]
        """);

    [Fact]
    public void Its_tables_are_read_and_its_places_are_those_of_the_cells()
    {
        var result = AnnualReport.Parse(s_input, s_options);

        var report = Assert.IsType<AnnualReport2021>(result.Report);
        var valid = report.ProactiveDisclosure.NormativeDocuments.InForce;
        Assert.Equal(29m, valid.Value);
        Assert.Equal("table 4, row 2, cell 3", valid.Place?.Path);
        Assert.Null(valid.Line);
        Assert.Equal(new ReportOrigin { Reader = "json-tables", Layouts = ["PlainLines"], Tables = 1, UsedTables = 1 }, report.Source);
    }

    [Fact]
    public void A_document_can_be_handed_over_as_well() =>
        Assert.Equal(
            AnnualReport.Parse(s_input, s_options).Report,
            AnnualReport.Parse(new JsonTableReader().Read(s_input, DocumentLimits.Default, CancellationToken.None)).Report);

    [Fact]
    public void Other_input_is_read_as_text() =>
        Assert.Equal("text", AnnualReport.Parse(Encoding.UTF8.GetBytes(Fixture.Text("tabbed-2023")), s_options).Report!.Source!.Reader);

    [Fact]
    public void What_a_reader_says_of_limits_and_problems_is_found()
    {
        var builder = new DocumentBuilder("x");
        builder.ReachLimit("at most 3 pages");
        var limited = AnnualReport.Parse(builder.Build());
        builder = new DocumentBuilder("x");
        builder.Fail("it is sealed");
        var sealedOne = AnnualReport.Parse(builder.Build());

        Assert.Contains("GID0003: a limit was reached, what lies beyond was not read: at most 3 pages", Words(limited));
        Assert.Equal(["GID0001: the input cannot be read: it is sealed"], Words(sealedOne));
    }

    [Fact]
    public void A_reader_that_fails_is_a_finding() =>
        Assert.StartsWith("GID0001: the input cannot be read: the reader json-tables failed", Words(AnnualReport.Parse("[\"…"u8, s_options)).Single());

    private static string[] Words(ParseResult<AnnualReport> result) => [.. result.Findings.Select(finding => $"{finding.Rule}: {finding.Message}")];
}
