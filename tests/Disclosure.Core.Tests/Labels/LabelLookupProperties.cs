using Disclosure.Testing;
using FsCheck;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>A label that is looked up as it is printed is the one that its folded text names, and no line is ruled out that could be one.</summary>
[RepeatableProperties]
public sealed class LabelLookupProperties
{
    private static readonly LabelLookup s_table = AnnualReport.Form.Compiled.Labels;

    private static readonly PictureOptions s_anyWording = PictureOptions.Tidy with { VariedLabels = 0.5, Labels = LabelVariants.All };

    [Property]
    public void A_printed_label_is_found_as_its_folded_text_is(Seed seed) =>
        Assert.All(Printed(seed), text =>
        {
            Span<char> folded = stackalloc char[LabelMatcher.BufferSize];

            Assert.Equal(s_table.FindWithNote(Folding.Fold(text)), s_table.FindPrinted(text, folded).Label);
        });

    [Property]
    public void Every_line_of_a_label_may_begin_one(Seed seed)
    {
        var random = seed.Random();
        foreach (var text in Printed(seed).Where(text => s_table.FindWithNote(Folding.Fold(text)) >= 0))
        {
            var line = text[..random.Next(1, text.Length + 1)];
            if (Folding.Fold(line).Length > 0)
                Assert.True(s_table.CanBegin(line), line);
        }
    }

    [Fact]
    public void Prose_is_ruled_out_by_its_first_two_characters() => Assert.False(s_table.CanBegin("本单位按照上级部署推进各项工作。"));

    private static IEnumerable<string> Printed(Seed seed)
    {
        var random = seed.Random();
        var edition = AnnualReport.Form.Editions[random.Next(AnnualReport.Form.Editions.Count)];
        var picture = RandomReports.Create(AnnualReport.Form, edition, random, s_anyWording);
        return picture.Labels.Values.SelectMany(text => new[] { text, text + "（单位：件）", " " + text, text + "。" });
    }
}
