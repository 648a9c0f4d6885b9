using Disclosure.Testing;
using UglyToad.PdfPig;

namespace Disclosure.Benchmarks;

/// <summary>PDF files to reports, beside what the library that takes them apart needs for their letters and paths.</summary>
internal static class PdfGates
{
    private const int Files = 8;

    private static readonly ParseOptions s_options = new() { Readers = [new PdfDocumentReader()] };

    public static GateGroup Group { get; } = new([GateList.Pdf], Measure);

    /// <summary>Reports with ruled tables over several pages.</summary>
    public static byte[][] Reports() => [.. Enumerable.Range(0, Files).Select(Report)];

    public static ParseResult<AnnualReport> Parse(byte[] file) => AnnualReport.Parse(file, s_options);

    private static Figure[] Measure()
    {
        var files = Reports();
        var reports = new Contender(Files, i => Parse(files[i]));
        var letters = new Contender(Files, i => LettersAndPaths(files[i]));
        return [InterleavedPasses.Run([reports, letters], GateGroup.WarmUp, GateGroup.Duration).Ratio(reports, letters)];
    }

    private static byte[] Report(int seed)
    {
        var random = new Random(seed);
        var editions = AnnualReport.Form.Editions;
        var picture = RandomReports.Create(AnnualReport.Form, editions[seed % editions.Count], random, PictureOptions.Untidy);
        return new PdfLayout(PdfNoise.Draw(random, isRuled: true), random).Render(picture);
    }

    private static object LettersAndPaths(byte[] file)
    {
        using var document = PdfDocument.Open(file);
        return document.GetPages().Sum(page => page.Letters.Count + page.Paths.Count);
    }
}
