using System.Runtime.InteropServices;
using Disclosure.Schema;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>What the generator works out of the labels is what the library would, and nothing is lost where it is not.</summary>
[Properties(Arbitrary = [typeof(Seeds)])]
public sealed class LabelIndexTests
{
    private static readonly LabelIndex s_made = AnnualReport.Form.Labels!;

    [Fact]
    public void The_generated_index_is_the_one_that_is_worked_out_at_run_time()
    {
        var anew = LabelIndex.Of(AnnualReport.Form);

        Assert.Equal(anew.Wordings, s_made.Wordings);
        Assert.Equal(anew.Labels, s_made.Labels);
        Assert.Equal(anew.Meanings, s_made.Meanings);
        Assert.Equal(anew.Hash.Seed, s_made.Hash.Seed);
        Assert.Equal(anew.Hash.Shifts, s_made.Hash.Shifts);
    }

    [Property(MaxTest = 50)]
    public void Shifts_of_another_hash_cost_no_label(Seed seed)
    {
        var random = seed.Random();
        int[] shifts = [.. s_made.Hash.Shifts.Select(_ => random.Next(s_made.Hash.Shifts.Length * PerfectHash.PlacesABucket))];

        AssertFindsAll(Table(new LabelIndex(s_made.Wordings, s_made.Labels, s_made.Meanings, random.Next(3), shifts)));
    }

    [Fact]
    public void Labels_that_another_folding_ordered_cost_no_label()
    {
        var count = s_made.Labels.Max() + 1;
        int[] labels = [.. s_made.Labels.Select(label => count - 1 - label)];

        AssertFindsAll(Table(new LabelIndex(s_made.Wordings, labels, s_made.Meanings, s_made.Hash.Seed, s_made.Hash.Shifts)));
    }

    [Fact]
    public void Labels_that_another_folding_told_apart_cost_no_label()
    {
        var wordings = s_made.Wordings.Replace("总计", "總計", StringComparison.Ordinal);

        AssertFindsAll(Table(new LabelIndex(wordings, s_made.Labels, s_made.Meanings, s_made.Hash.Seed, s_made.Hash.Shifts)));
    }

    /// <summary>No shift parts texts that have one hash; another hash does.</summary>
    [Fact]
    public void Texts_that_have_one_hash_are_parted()
    {
        string[] texts = ["本年新收申请数量", Twin("本年新收申请数量")];
        var hash = PerfectHash.Find(texts);

        Assert.Equal(new TextHash(0).Of(texts[0]), new TextHash(0).Of(texts[1]));
        Assert.NotEqual(0, hash.Seed);
        Assert.All(texts, (text, number) => Assert.Equal(number, TextTable.TryCreate(texts[0] + '\n' + texts[1] + '\n', [0, 1], hash)!.Find(text)));
    }

    /// <summary>Another text of eight characters with the first hash: what is added to its first half is taken off the second one.</summary>
    private static string Twin(string text)
    {
        var halves = MemoryMarshal.Cast<char, ulong>(text).ToArray();
        halves[0] += 1;
        halves[1] -= TextHash.Golden;
        return MemoryMarshal.Cast<ulong, char>(halves).ToString();
    }

    private static LabelTable Table(LabelIndex index) => LabelTable.Of(new FormDefinition
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

    private static void AssertFindsAll(LabelTable table) =>
        Assert.All(s_made.Wordings.TrimEnd(LabelIndex.WordingEnd).Split(LabelIndex.WordingEnd), wording =>
            Assert.Equal(Folding.Fold(wording), table.Find(wording) is >= 0 and var label ? table.Texts[label] : null));
}
