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
        Assert.Equal(anew.Shifts, s_made.Shifts);
    }

    [Property(MaxTest = 50)]
    public void Shifts_of_another_hash_cost_no_label(Seed seed)
    {
        var random = seed.Random();
        int[] shifts = [.. s_made.Shifts.Select(_ => random.Next(s_made.Shifts.Length * PerfectHash.PlacesABucket))];

        AssertFindsAll(Table(new LabelIndex(s_made.Wordings, s_made.Labels, s_made.Meanings, shifts)));
    }

    [Fact]
    public void Labels_that_another_folding_ordered_cost_no_label()
    {
        var count = s_made.Labels.Max() + 1;
        int[] labels = [.. s_made.Labels.Select(label => count - 1 - label)];

        AssertFindsAll(Table(new LabelIndex(s_made.Wordings, labels, s_made.Meanings, s_made.Shifts)));
    }

    [Fact]
    public void Labels_that_another_folding_told_apart_cost_no_label()
    {
        var wordings = s_made.Wordings.Replace("总计", "總計", StringComparison.Ordinal);

        AssertFindsAll(Table(new LabelIndex(wordings, s_made.Labels, s_made.Meanings, s_made.Shifts)));
    }

    /// <summary>So many texts have hashes of which the upper halves are the same; shifts by one step for all would never part them.</summary>
    [Fact]
    public void Texts_whose_hashes_are_half_the_same_are_parted()
    {
        var random = new Random(1);
        string[] texts = [.. Enumerable.Range(0, 200_000).Select(_ => new string([.. Enumerable.Range(0, 6).Select(_ => (char)random.Next('一', '龟'))]))];
        var shifts = PerfectHash.FindShifts(texts);
        var places = texts.Select(text => TextHash.Of(text))
            .Select(hash => TextHash.Place(hash, shifts[TextHash.Bucket(hash, shifts.Length)], shifts.Length * PerfectHash.PlacesABucket));

        Assert.NotEqual(texts.Length, texts.Select(text => TextHash.Of(text) >> 32).Distinct().Count());
        Assert.Equal(texts.Length, places.Distinct().Count());
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
