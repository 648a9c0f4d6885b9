using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Walking along the printed form says what recognition by labels says, or leaves the document to it.</summary>
[RepeatableProperties]
public sealed class PredictionProperties
{
    private static readonly ParseOptions s_byLabels = new() { Predicts = false };

    private static readonly ReportDifference s_difference = new("by labels", "walked over");

    [Property(MaxTest = 500)]
    public void Regular_documents_are_read_the_same_both_ways(Seed seed) => Agree(Draw(seed.Random()));

    [Property(MaxTest = 2000)]
    public void Damaged_documents_are_read_the_same_both_ways(Seed seed)
    {
        var random = seed.Random();
        Agree(Damage.Of(Draw(random), random));
    }

    [Property(MaxTest = 100)]
    public void A_regular_document_is_walked_over_in_every_layout_whatever_its_noise(Seed seed)
    {
        var random = seed.Random();
        var picture = RandomDocuments.Picture(random, PictureOptions.Untidy with { Blanks = 0, PrintsOptionalRows = random.Next(2) == 0 });
        foreach (var layout in RandomDocuments.Layouts)
            Assert.True(IsWalkedOver(layout.Render(picture)), layout.GetType().Name);
    }

    private static bool IsWalkedOver(string text)
    {
        using var ends = new CellEnds(text);
        return PredictedDocument.Read(CompiledForm.Of(AnnualReport.Form), new SourceText(text.AsMemory()), ends, int.MaxValue) is not null;
    }

    private static void Agree(string text) =>
        ReportAssert.Agree(text, part => s_difference.Between(AnnualReport.Parse(part, s_byLabels), AnnualReport.Parse(part)));

    private static string Draw(Random random) => RandomDocuments.Draw(random, PictureOptions.Untidy with
    {
        Blanks = random.Next(2) * 0.1,
        IsTraditional = random.Next(4) == 0,
        PrintsOptionalRows = random.Next(3) == 0,
        VariedLabels = random.Next(3) * 0.2,
    });
}
