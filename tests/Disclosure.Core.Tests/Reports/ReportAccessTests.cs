using System.Text.Json;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>The ways to look through a report: by key, by path, by tables with rows and columns; and to serialize it.</summary>
public sealed class ReportAccessTests
{
    private const string Key = "T3|（一）予以公开|总计", Path = "Requests.Granted.AllApplicants";

    private static readonly AnnualReport s_report = AnnualReport.Parse(Fixture.Text("tabbed-2023")).Report!;

    [Fact]
    public void A_cell_is_found_by_key_and_by_path()
    {
        Assert.Equal(s_report.Requests.Granted.AllApplicants, s_report[Key]);
        Assert.Equal(s_report[Key], s_report.CellAt(Path));
        Assert.True(s_report.TryGetCell(Key, out var cell) && cell == s_report[Key]);
        Assert.False(s_report.TryGetCell("T3|x|y", out _));
        Assert.Contains("did you mean", Assert.Throws<KeyNotFoundException>(() => s_report["T3|（一）予以公开|总汁"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_knows_its_table_row_and_column()
    {
        var cell = s_report[Key];

        Assert.Equal(("T3", "（一）予以公开", "总计"), (cell.Table!.Key, cell.RowLabel, cell.ColumnLabel));
        Assert.Equal(Path, string.Join('.', [cell.Table.Label.Name, .. cell.RowPath, .. cell.ColumnPath]));
        Assert.Null(default(Cell).Table);
        Assert.Empty(default(Cell).RowPath);
    }

    [Fact]
    public void Tables_rows_and_columns_are_gone_over()
    {
        var table = s_report.Tables.Single(table => table.Name == "Requests");

        Assert.Equal(s_report.Requests.Select(row => row.Label), table.Rows.Select(row => row.Label));
        Assert.Equal(s_report.Requests.Granted, table.Rows.Single(row => row.Path[^1] == "Granted"));
        Assert.Equal(table.Rows.Count, table.Columns[0].Count);
        Assert.Equal(s_report.Cells.Order(Comparer<Cell>.Create((one, other) => string.CompareOrdinal(one.Key, other.Key))),
            s_report.Tables.SelectMany(all => all.Rows).SelectMany(row => row).Order(Comparer<Cell>.Create((one, other) => string.CompareOrdinal(one.Key, other.Key))));
    }

    [Fact]
    public void What_is_printed_says_what_it_is()
    {
        Assert.StartsWith("AnnualReport2021 ", s_report.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("（一）予以公开: NaturalPersons ", s_report.Requests.Granted.ToString(), StringComparison.Ordinal);
        Assert.Matches("^(not )?valid, (in)?complete, [0-9]+ findings$", s_report.Validate().ToString());
        Assert.Contains("GID0002", AnnualReport.Parse("x").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_serializer_call_round_trips()
    {
        var mixed = JsonSerializer.Deserialize<Dictionary<string, AnnualReport>>(JsonSerializer.Serialize(new Dictionary<string, AnnualReport> { ["a"] = s_report }));

        Assert.Equal(s_report, mixed!["a"]);
        Assert.Equal("\"none\"", JsonSerializer.Serialize(CellState.NilMark));
        Assert.Contains("\"Severity\":\"", JsonSerializer.Serialize(AnnualReport.Parse("x").Findings[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Raw_text_and_place_may_be_left_out_of_JSON_and_what_is_missing_is_told_with_its_path()
    {
        var json = ReportJson.Serialize(s_report);
        var bare = System.Text.RegularExpressions.Regex.Replace(json, ",\"raw\":\"[^\"]*\",\"line\":[^,]*,\"column\":[^}]*", "");

        Assert.Equal(s_report[Key].Value, ReportJson.Deserialize<AnnualReport>(bare)[Key].Value);
        Assert.Equal("$.requests.granted", Assert.Throws<JsonException>(() => ReportJson.Deserialize<AnnualReport>(json.Edit("\"granted\":", "\"other\":"))).Path);
    }

    [Fact]
    public async Task Files_are_read_many_at_once_in_their_order_and_one_that_is_missing_has_a_result_too()
    {
        var directory = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string[] paths = [.. Enumerable.Range(0, 30).Select(number => System.IO.Path.Combine(directory, $"{number}.txt"))];
            foreach (var path in paths.Where((_, at) => at != 7))
                File.WriteAllText(path, Fixture.Text("tabbed-2023"));
            var told = new List<int>();

            var results = AnnualReport.ParseMany(paths, progress: new Told(told)).ToArray();

            Assert.Equal(paths.Where((_, at) => at != 7), results.Where(result => result.IsReport).Select(result => result.Report!.FileName));
            Assert.Equal("GID0001", results[7].Findings[0].Rule);
            Assert.Equal(Enumerable.Range(1, 30), told);
            Assert.Equal(results[3].Report, (await AnnualReport.ParseFileAsync(paths[3])).Report);
            Assert.Equal("GID0001", (await AnnualReport.ParseFileAsync(paths[7])).Findings[0].Rule);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private sealed class Told(List<int> counts) : IProgress<int>
    {
        public void Report(int value) => counts.Add(value);
    }
}
