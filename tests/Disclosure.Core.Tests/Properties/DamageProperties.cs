using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>What is damaged, cut or no report at all never throws, and never makes a number up.</summary>
[RepeatableProperties]
public sealed class DamageProperties
{
    private const string Damage = "\t\n\r 0-（）\uD800\uFFFD一、总计无";

    [Property(MaxTest = 200)]
    public void A_cut_document_gives_no_other_number_than_the_whole_one(Seed seed)
    {
        var random = seed.Random();
        var text = Draw(random);
        var length = random.Next(text.Length);
        var (kept, lost) = (text[..length], text[length..]);

        ReportAssert.Agree(kept, cut => NumbersOfTheCut(cut, AnnualReport.Parse(cut + lost).Report));
    }

    [Property(MaxTest = 300)]
    public void Any_text_is_read_without_an_exception(string? text) => Assert.NotNull(AnnualReport.Parse(text ?? "").Findings);

    [Property(MaxTest = 300)]
    public void Any_bytes_are_read_without_an_exception(byte[]? bytes) => Assert.NotNull(AnnualReport.Parse(bytes ?? []).Findings);

    [Property(MaxTest = 200)]
    public void Lines_in_any_order_are_read_without_an_exception(Seed seed)
    {
        var random = seed.Random();
        var lines = Draw(random).Split('\n');
        random.Shuffle(lines);

        Assert.NotNull(AnnualReport.Parse(string.Join('\n', lines.Take(random.Next(lines.Length)))).Findings);
    }

    [Property(MaxTest = 200)]
    public void Damaged_characters_are_read_without_an_exception_and_every_place_yields_its_raw_text(Seed seed)
    {
        var random = seed.Random();
        var text = Draw(random).ToCharArray();
        for (var i = random.Next(60); i > 0; i--)
            text[random.Next(text.Length)] = Damage[random.Next(Damage.Length)];

        if (AnnualReport.Parse(new string(text)).Report is { } report)
            foreach (var cell in report.Cells)
                if (cell.Span is { } span)
                    Assert.Equal(cell.Raw, new string(text, span.Offset, span.Length).Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' '));
    }

    /// <summary>The numbers before the cut that the whole report does not have at their place.</summary>
    private static string NumbersOfTheCut(string text, AnnualReport? whole)
    {
        if (AnnualReport.Parse(text).Report is not { } part || part.Definition != whole?.Definition)
            return "";
        var differing = part.Cells.Zip(whole.Cells)
            .Where(pair => pair.First.Value is not null && pair.First.Span!.Value.End < text.Length)
            .Where(pair => pair.First.Key != pair.Second.Key || (pair.Second.State != CellState.Ambiguous && pair.First.Value != pair.Second.Value));
        return string.Concat(differing.Select(pair => $"{pair.First.Key}: cut {pair.First} from line {pair.First.Line}; whole {pair.Second}\n"));
    }

    private static string Draw(Random random) => RandomDocuments.Draw(random, PictureOptions.Untidy with { Blanks = random.Next(2) * 0.2 });
}
