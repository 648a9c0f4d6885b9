using System.Diagnostics;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>Office documents to reports beside what their library needs to open them and walk over them; and a bomb, which is refused.</summary>
internal static class OfficeGates
{
    private const int Documents = 10;

    private static readonly ParseOptions s_options = new() { Readers = [new DocxDocumentReader(), new XlsxDocumentReader()] };

    public static GateGroup Reading { get; } = new([GateList.WordDocument, GateList.Workbook], Measure);

    public static GateGroup Bomb { get; } = new([GateList.Bomb, GateList.BytesOfBomb], Refuse);

    private static Figure[] Measure() =>
    [
        Ratio((picture, random) => new DocxLayout(random).Render(picture), OfficeLibrary.WalkDocument),
        Ratio((picture, random) => new XlsxLayout(random).Render(picture), OfficeLibrary.WalkWorkbook),
    ];

    private static Figure Ratio(Func<ReportPicture, Random, byte[]> render, Func<byte[], int> walk)
    {
        var form = AnnualReport.Form;
        var files = Enumerable.Range(0, Documents).Select(seed => new Random(seed))
            .Select(random => render(RandomReports.Create(form, form.Editions[random.Next(form.Editions.Count)], random, PictureOptions.Untidy), random)).ToArray();
        var reports = new Contender(Documents, i => AnnualReport.Parse(files[i], s_options));
        var library = new Contender(Documents, i => walk(files[i]));
        return InterleavedPasses.Run([reports, library], GateGroup.WarmUp, GateGroup.Duration).Ratio(reports, library);
    }

    private static Figure[] Refuse()
    {
        var bomb = OfficeBomb.Create();
        AnnualReport.Parse(bomb, s_options);
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var isRead = AnnualReport.Parse(bomb, s_options).IsReport;
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return [isRead ? double.NaN : elapsed, GC.GetAllocatedBytesForCurrentThread() - bytes];
    }
}
