using System.Text;

namespace Disclosure.Benchmarks;

/// <summary>A report beside decoding the bytes of its document, over the mixed corpus.</summary>
internal static class ReadingGates
{
    private const int Documents = 2400;

    /// <summary>Leaves all to recognition, which reads what is irregular too.</summary>
    public static ParseOptions Tolerant { get; } = new() { Predicts = false };

    public static GateGroup Group { get; } = new(
        [GateList.TextToReport, GateList.BytesToReport, GateList.BytesAReport, GateList.TolerantWay], Measure);

    private static Figure[] Measure()
    {
        var corpus = Corpus.Mixed(Documents);
        var decoding = new Contender(Documents, i => Encoding.UTF8.GetString(corpus[i].Bytes));
        var text = new Contender(Documents, i => AnnualReport.Parse(corpus[i].Text));
        var bytes = new Contender(Documents, i => AnnualReport.Parse(corpus[i].Bytes));
        var tolerant = new Contender(Documents, i => AnnualReport.Parse(corpus[i].Text, Tolerant));
        var all = InterleavedPasses.Run([decoding, text, bytes, tolerant], GateGroup.WarmUp, GateGroup.Duration * 2);
        return [all.Ratio(text, decoding), all.Ratio(bytes, decoding), all.Bytes(text), all.Ratio(tolerant, decoding)];
    }
}
