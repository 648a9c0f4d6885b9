using System.Globalization;
using System.Text;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>
/// Compares the library with the baselines in under a minute, and says whether the promises hold: faster than a naive reader, and less than
/// <see cref="MostBytes"/> allocated for a report.
/// </summary>
internal static class CompareCommand
{
    /// <summary>A report may allocate less than this.</summary>
    public const int MostBytes = 40_000;

    private const int Documents = 24;

    private const string Library = "library", Naive = "naive reader";

    /// <summary>Runs the comparison and prints a table.</summary>
    /// <param name="file">A file in tabbed lines to read in place of made-up documents; null for those.</param>
    /// <param name="output">Takes the table.</param>
    /// <returns>0 if the promises hold, otherwise 1.</returns>
    public static int Run(string? file, TextWriter output)
    {
        var results = InterleavedComparison.Run(Contenders(file), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(12));
        var library = results.Single(result => result.Name == Library);
        var naive = results.Single(result => result.Name == Naive);
        Print(results, library, output);
        var holds = library.Nanoseconds < naive.Nanoseconds && library.Bytes < MostBytes;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(holds ? "ok" : "FAILED")}: faster than the naive reader, and less than {MostBytes} bytes allocated for a report"));
        return holds ? 0 : 1;
    }

    private static List<Contender> Contenders(string? file)
    {
        var tidy = file is null
            ? BenchmarkDocument.CreateMany(Documents, new TabbedLinesLayout(), PictureOptions.Tidy)
            : [BenchmarkDocument.FromFile(file)];
        var naive = tidy.Select(document => new NaiveReader(document.Edition)).ToArray();
        var sprache = tidy.Select(document => new SpracheReader(document.Edition)).ToArray();
        List<Contender> contenders =
        [
            OfLibrary(Library, tidy),
            new("Encoding.GetString", tidy.Length, i => Encoding.UTF8.GetString(tidy[i].Bytes)),
            new(Naive, tidy.Length, i => naive[i].Read(tidy[i].Text)),
            new("Sprache over characters", tidy.Length, i => sprache[i].Read(tidy[i].Text)),
        ];
        if (file is null)
            contenders.AddRange(
                OfLibrary("library, plain lines", BenchmarkDocument.CreateMany(Documents, new PlainLinesLayout(), PictureOptions.Tidy)),
                OfLibrary("library, grid", BenchmarkDocument.CreateMany(Documents, new GridLayout(), PictureOptions.Tidy)),
                OfLibrary("library, untidy", BenchmarkDocument.CreateMany(Documents, new TabbedLinesLayout(), PictureOptions.Untidy)));
        return contenders;
    }

    private static Contender OfLibrary(string name, BenchmarkDocument[] documents) =>
        new(name, documents.Length, i => AnnualReport.Parse(documents[i].Text));

    private static void Print(IEnumerable<ContenderResult> results, ContenderResult library, TextWriter output)
    {
        output.WriteLine("reading one document             µs      ×    bytes");
        foreach (var result in results)
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Name,-24}{result.Nanoseconds / 1000,11:F1}{result.Nanoseconds / library.Nanoseconds,7:F2}{result.Bytes,9:F0}"));
    }
}
