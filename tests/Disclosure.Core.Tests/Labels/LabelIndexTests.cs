using System.Runtime.InteropServices;
using Disclosure.Schema;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>What the generator works out of the labels is what the library would, and nothing is lost where it is not.</summary>
[RepeatableProperties]
public sealed class LabelIndexTests
{
    private static readonly LabelIndex s_made = AnnualReport.Form.Labels!;

    [Fact]
    public void The_generated_index_is_the_one_that_is_worked_out_at_run_time()
    {
        var anew = LabelIndexer.Of(AnnualReport.Form);

        Assert.Equal(anew.Wordings, s_made.Wordings);
        Assert.Equal(anew.Labels, s_made.Labels);
        Assert.Equal(anew.Meanings, s_made.Meanings);
        Assert.Equal(anew.Seed, s_made.Seed);
        Assert.Equal(anew.Shifts, s_made.Shifts);
    }

    [Property(MaxTest = 50)]
    public void Shifts_of_another_hash_cost_no_label(Seed seed)
    {
        var random = seed.Random();
        int[] shifts = [.. s_made.Shifts.Select(_ => random.Next(s_made.Shifts.Length * PerfectHash.PlacesABucket))];

        AssertFindsAll(Table(new LabelIndex(s_made.Wordings, s_made.Labels, s_made.Meanings, random.Next(3), shifts)));
    }

    [Fact]
    public void Labels_that_another_folding_ordered_cost_no_label()
    {
        var count = s_made.Labels.Max() + 1;
        int[] labels = [.. s_made.Labels.Select(label => count - 1 - label)];

        AssertFindsAll(Table(new LabelIndex(s_made.Wordings, labels, s_made.Meanings, s_made.Seed, s_made.Shifts)));
    }

    [Fact]
    public void Labels_that_another_folding_told_apart_cost_no_label()
    {
        var wordings = s_made.Wordings.Edit("总计", "總計", places: 3);

        AssertFindsAll(Table(new LabelIndex(wordings, s_made.Labels, s_made.Meanings, s_made.Seed, s_made.Shifts)));
    }

    /// <summary>No shift parts texts that have one hash; another hash does.</summary>
    [Fact]
    public void Texts_that_have_one_hash_are_parted()
    {
        string[] texts = ["本年新收申请数量", Twin("本年新收申请数量")];
        var hash = PerfectHash.Find(texts);

        Assert.Equal(new TextHash(0).Of(texts[0]), new TextHash(0).Of(texts[1]));
        Assert.NotEqual(0, hash.Seed);
        Assert.All(texts, (text, number) => Assert.Equal(number, TextLookup.TryCreate(texts[0] + '\n' + texts[1] + '\n', [0, 1], hash)!.Find(text)));
    }

    /// <summary>Another text of eight characters with the first hash: its second half makes up for what is changed in the first.</summary>
    private static string Twin(string text)
    {
        var multiplier = new TextHash(0).Multiplier;
        var halves = MemoryMarshal.Cast<char, ulong>(text).ToArray();
        var twin = text;
        while (twin == text || twin.Contains(LabelIndex.WordingEnd))
        {
            var change = TextHash.Spread(halves[0]) - TextHash.Spread(halves[0] + 1);
            var second = TextHash.Spread(halves[1]) + change * multiplier * Inverse(TextHash.Next(multiplier));
            halves = [halves[0] + 1, second ^ second >> 29 ^ second >> 58];
            twin = MemoryMarshal.Cast<ulong, char>(halves).ToString();
        }

        return twin;
    }

    /// <summary>What an odd number gives 1 with, in 64 bits: each step doubles the bits that are right.</summary>
    private static ulong Inverse(ulong odd)
    {
        var inverse = odd;
        for (var step = 0; step < 6; step++)
            inverse *= 2 - odd * inverse;
        return inverse;
    }

    /// <summary>Pairs that make up for each other under all hashes that only add up products.</summary>
    [Theory]
    [InlineData("\u4E59", "\u4E58\u4E59")]
    [InlineData("\u4E59\u4E59\u4E59\u4E59\u4E59", "\u4E58\u4E59\u4E59\u4E59\u4E59\u4E59")]
    [InlineData("\u4E00\u4E00\u4E00\u4E00\u4E00\u4E00\u4E00\u4E00", "\u4E00\u4E00\u4E00\uCE00\u4E00\u4E00\u4E00\uCE00")]
    public void Texts_that_are_alike_are_parted_by_some_hash(string one, string other) => Assert.NotEqual(new TextHash(1).Of(one), new TextHash(1).Of(other));

    private static LabelLookup Table(LabelIndex index) => LabelLookup.Of(new FormDefinition
    {
        Name = AnnualReport.Form.Name,
        Title = AnnualReport.Form.Title,
        TitlePatterns = AnnualReport.Form.TitlePatterns,
        NilMarks = AnnualReport.Form.NilMarks,
        ForeignMarks = AnnualReport.Form.ForeignMarks,
        EndMarks = AnnualReport.Form.EndMarks,
        Sections = AnnualReport.Form.Sections,
        Editions = AnnualReport.Form.Editions,
        Labels = index,
    });

    private static void AssertFindsAll(LabelLookup table) =>
        Assert.All(s_made.Wordings.TrimEnd(LabelIndex.WordingEnd).Split(LabelIndex.WordingEnd), wording =>
            Assert.Equal(Folding.Fold(wording), table.Find(wording) is >= 0 and var label ? table.Texts[label] : null));
}
