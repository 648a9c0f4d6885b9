using System.Text.Json;

namespace Disclosure.Benchmarks;

/// <summary>A report from text to checked JSON, beside reading that JSON into plain records with System.Text.Json's generated code.</summary>
internal static class JsonGates
{
    private const int Documents = 600;

    private const string Edition = "2021";

    public static GateGroup Group { get; } = new([GateList.Json], Measure);

    private static Figure[] Measure()
    {
        BenchmarkDocument[] corpus = [.. Corpus.Mixed(Documents).Where(document => document.Edition.Name == Edition)];
        using var output = new MemoryStream();
        byte[][] json = [.. corpus.Select(document => Written(document).ToArray())];
        var written = new Contender(corpus.Length, i => Written(corpus[i]));
        var read = new Contender(corpus.Length, i => JsonSerializer.Deserialize(json[i], ReportDataContext.Default.ReportData));
        return [InterleavedPasses.Run([written, read], GateGroup.WarmUp, GateGroup.Duration).Ratio(written, read)];

        // Writing a report validates it: its findings and verdicts are part of the JSON.
        MemoryStream Written(BenchmarkDocument document)
        {
            output.SetLength(0);
            ReportJson.Write(output, AnnualReport.Parse(document.Text).Report!);
            return output;
        }
    }
}
