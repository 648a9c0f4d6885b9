using System.Text;
using Disclosure.Schema;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>A document to read.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Edition">The edition that it uses: baselines do not have to find that out.</param>
/// <param name="Picture">What it says; null for a file, or where nobody asks.</param>
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

    /// <summary>Reads a document from a UTF-8 file. It must be a report.</summary>
    public static BenchmarkDocument FromFile(string path)
    {
        var text = File.ReadAllText(path);
        var report = AnnualReport.Parse(text).Report ?? throw new InvalidDataException($"{path} is no report.");
        return new BenchmarkDocument(text, report.Definition, null);
    }
}
