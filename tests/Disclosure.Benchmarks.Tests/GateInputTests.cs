using System.Text;
using System.Text.Json;
using Disclosure.Tests;

namespace Disclosure.Benchmarks.Tests;

/// <summary>A gate counts only if what it times does its work.</summary>
public sealed class GateInputTests
{
    [Fact]
    public void The_corpus_is_read_without_a_loss_either_way()
    {
        var corpus = Corpus.Mixed(60);

        Assert.Equal(AnnualReport.Form.Editions.Count, corpus.Select(document => document.Edition).Distinct().Count());
        Assert.All(corpus, document =>
        {
            var report = AnnualReport.Parse(document.Text).Report!;
            Assert.Equal(document.Edition, report.Definition);
            // A hybrid has one row in the place of three, which are absent.
            Assert.True(report.Cells.Count(cell => cell.State == CellState.Absent) is 0 or 21);
            Assert.DoesNotContain(report.Cells, cell => cell.State == CellState.Text);
            ReportAssert.Equal(report, AnnualReport.Parse(document.Bytes).Report);
            ReportAssert.Equal(report, AnnualReport.Parse(document.Text, ReadingGates.Tolerant).Report);
        });
    }

    [Fact]
    public void Reports_as_PDF_are_read() => Assert.All(PdfGates.Reports(), file => Assert.NotNull(PdfGates.Parse(file).Report));

    [Fact]
    public void Both_ways_to_find_a_label_find_every_printed_one()
    {
        var naive = new NaiveLabels(PrintedLabels.Definitions);

        Assert.All(PrintedLabels.Definitions, label =>
        {
            Assert.True(LabelGates.Find(label.Text, new char[LabelGates.Room]) >= 0);
            Assert.NotNull(naive.Find(label.Text));
        });
        Assert.Equal(-1, LabelGates.Find("没有这样的标签", new char[LabelGates.Room]));
        Assert.Null(naive.Find("没有这样的标签"));
    }

    [Fact]
    public void A_long_narrative_is_long_and_read()
    {
        var text = LengthGates.WithNarrative(100_000);

        Assert.InRange(text.Length, 90_000, 120_000);
        Assert.InRange(AnnualReport.Parse(text).Report!.Sections[0].Text.Length, 80_000, 110_000);
    }

    [Fact]
    public void Hostile_inputs_are_a_megabyte_and_never_throw() =>
        Assert.All(HostileInput.All(), input =>
        {
            Assert.InRange(input.Bytes.Length, 1_000_000, 1_100_000);
            Assert.NotNull(AnnualReport.Parse(input.Bytes).Findings);
        });

    [Fact]
    public void The_records_take_all_that_the_JSON_says()
    {
        var document = Corpus.Mixed(6).First(document => document.Edition.Name == "2021" && document.Text.Contains('\t', StringComparison.Ordinal));
        var json = ReportJson.Serialize(AnnualReport.Parse(document.Text).Report!);

        var data = JsonSerializer.Deserialize(json, ReportDataContext.Default.ReportData);

        using var expected = JsonDocument.Parse(json);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, JsonSerializer.SerializeToElement(data, ReportDataContext.Default.ReportData)));
    }

    [Theory]
    [InlineData("LibraryFromBytes")]
    [InlineData("LibraryFromText")]
    [InlineData("Naive")]
    public void A_first_call_is_timed_in_a_process_of_its_own(string reader)
    {
        using var files = new TemporaryFiles([Corpus.Tidy(2)[^1].Bytes]);

        Assert.InRange(FreshProcess.Milliseconds(Enum.Parse<FirstReader>(reader), files.Paths[0]), 0.01, 30_000);
    }

    [Fact]
    public void A_process_that_fails_takes_for_ever() =>
        Assert.Equal(double.PositiveInfinity, FreshProcess.Milliseconds(FirstReader.Naive, "no-such-file.txt"));

    [Fact]
    public void Temporary_files_hold_the_documents_and_go()
    {
        string path;
        using (var files = new TemporaryFiles([Encoding.UTF8.GetBytes("甲")]))
        {
            path = files.Paths[0];
            Assert.Equal("甲", File.ReadAllText(path));
        }

        Assert.False(File.Exists(path));
    }
}
