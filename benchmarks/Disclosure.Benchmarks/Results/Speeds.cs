using System.Globalization;
using System.Text;

namespace Disclosure.Benchmarks;

/// <summary>What one report costs each way, in figures that mean something without a comparison: the table of the README.</summary>
internal static class Speeds
{
    private const int Documents = 600;

    /// <summary>Measures, and gives the lines of the table.</summary>
    public static IEnumerable<string> Table()
    {
        var mixed = Corpus.Mixed(Documents);
        var naive = AnnualReport.Form.Editions.ToDictionary(edition => edition, edition => new NaiveReader(edition));
        var checks = new Contender(Documents, i => AnnualReport.Parse(mixed[i].Text).Report!.Validate());
        (string Name, BenchmarkDocument[] Corpus, Contender Contender)[] ways =
        [
            ("bytes to string, nothing read", mixed, new(Documents, i => Encoding.UTF8.GetString(mixed[i].Bytes))),
            ("`AnnualReport.Parse` of a string", mixed, new(Documents, i => AnnualReport.Parse(mixed[i].Text))),
            ("`AnnualReport.Parse` of bytes", mixed, new(Documents, i => AnnualReport.Parse(mixed[i].Bytes))),
            ("`Parse` and `Validate`", mixed, checks),
            ("naive reader: figures only, no places", mixed, new(Documents, i => naive[mixed[i].Edition].Read(mixed[i].Text))),
        ];
        var measured = InterleavedPasses.Run([.. ways.Select(way => way.Contender)], GateGroup.WarmUp, GateGroup.Duration * 2);
        return
        [
            "| one report | µs | MB/s | allocated |",
            "| --- | ---: | ---: | ---: |",
            .. ways.Select(way => Line(way.Name, way.Corpus, measured.Nanoseconds(way.Contender), measured.Bytes(way.Contender))),
        ];
    }

    private static string Line(string name, BenchmarkDocument[] corpus, double nanoseconds, double bytes) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {nanoseconds / 1000:F1} | {corpus.Average(document => document.Bytes.Length) * 1000 / nanoseconds:F0} | {bytes:#,0} B |");
}
