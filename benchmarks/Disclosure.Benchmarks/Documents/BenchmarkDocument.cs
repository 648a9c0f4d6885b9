using System.Text;
using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>A document to read.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Edition">The edition that it uses: baselines do not have to find that out.</param>
/// <param name="Picture">What it says; null for a file.</param>
public sealed record BenchmarkDocument(string Text, EditionDefinition Edition, ReportPicture? Picture)
{
    /// <summary>The text in UTF-8.</summary>
    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Text);

    /// <summary>Makes a document up; the same seed makes the same document.</summary>
    public static BenchmarkDocument Create(EditionDefinition edition, int seed, TextLayout layout, PictureOptions options)
    {
        var picture = RandomReports.Create(AnnualReport.Form, edition, new Random(seed), options);
        return new BenchmarkDocument(layout.Render(picture), edition, layout.Shown(picture));
    }

    /// <summary>Makes several documents up, of each edition in turn.</summary>
    public static BenchmarkDocument[] CreateMany(int count, TextLayout layout, PictureOptions options)
    {
        var editions = AnnualReport.Form.Editions;
        return [.. Enumerable.Range(0, count).Select(seed => Create(editions[seed % editions.Count], seed, layout, options))];
    }

    /// <summary>Reads a document from a UTF-8 file. It must be a report.</summary>
    public static BenchmarkDocument FromFile(string path)
    {
        var text = File.ReadAllText(path);
        var report = AnnualReport.Parse(text).Report ?? throw new InvalidDataException($"{path} is no report.");
        return new BenchmarkDocument(text, report.Definition, null);
    }
}
