using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>A document whose narrative is long beside one whose narrative is a hundred times as long.</summary>
internal static class LengthGates
{
    private const int Times = 100;

    /// <summary>The characters of the shorter narrative: enough that the tables no longer count.</summary>
    private const int Characters = 20_000;

    public static GateGroup Group { get; } = new([GateList.LongNarrative, GateList.BytesOfNarrative], Measure);

    /// <summary>A tidy document with about so many characters of narrative.</summary>
    public static string WithNarrative(int characters)
    {
        var form = AnnualReport.Form;
        var picture = RandomReports.Create(form, form.Editions[^1], new Random(9));
        var first = picture.Sections[0];
        var length = first.Narrative.Sum(paragraph => paragraph.Length);
        var narrative = Enumerable.Repeat(first.Narrative, characters / length).SelectMany(paragraphs => paragraphs);
        return new TabbedLinesLayout().Render(picture with { Sections = [first with { Narrative = [.. narrative] }, .. picture.Sections.Skip(1)] });
    }

    private static Figure[] Measure()
    {
        var shorter = WithNarrative(Characters);
        var longer = WithNarrative(Characters * Times);
        var once = Contender.OfWholePasses(shorter.Length * Times, () =>
        {
            for (var i = 0; i < Times; i++)
                AnnualReport.Parse(shorter);
        });
        var hundredfold = Contender.OfWholePasses(longer.Length, () => AnnualReport.Parse(longer));
        var all = InterleavedPasses.Run([once, hundredfold], GateGroup.WarmUp, GateGroup.Duration);
        return [all.Ratio(hundredfold, once), all.Bytes(hundredfold) * longer.Length / (all.Bytes(once) * shorter.Length)];
    }
}
