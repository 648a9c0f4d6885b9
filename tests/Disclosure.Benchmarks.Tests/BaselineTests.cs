using Disclosure.Testing;
using Disclosure.Tests;
using FsCheck;
using FsCheck.Xunit;

namespace Disclosure.Benchmarks.Tests;

/// <summary>A baseline counts only if it does its work: it fills the cells of a tidy document as the library does.</summary>
[RepeatableProperties]
public sealed class BaselineTests
{
    [Property]
    public void The_naive_reader_fills_every_cell(DoNotSize<int> seed, bool isFirstEdition)
    {
        var document = Tidy(seed, isFirstEdition);

        Assert.Equal(Values(document), new NaiveReader(document.Edition).Read(document.Text));
    }

    [Fact]
    public void The_naive_reader_finds_most_figures_of_ordinary_documents()
    {
        var (right, all) = (0, 0);
        foreach (var document in Corpus.Pictured(300))
        {
            var read = new NaiveReader(document.Edition).Read(document.Text);
            var expected = Values(document);
            all += expected.Count(value => value is not null);
            right += expected.Where((value, slot) => value is not null && value == read[slot]).Count();
        }

        Assert.InRange(right, all * 0.9, all); // Without globalization data it does not even read full-width digits.
    }

    [Property(MaxTest = 20)]
    public void The_reader_over_characters_fills_every_cell(DoNotSize<int> seed, bool isFirstEdition)
    {
        var document = Tidy(seed, isFirstEdition);

        Assert.Equal(Values(document), new SpracheReader(document.Edition).Read(document.Text));
    }

    private static BenchmarkDocument Tidy(DoNotSize<int> seed, bool isFirstEdition) =>
        BenchmarkDocument.Create(AnnualReport.Form.Editions[isFirstEdition ? 0 : 1], seed.Item, new TabbedLinesLayout(), PictureOptions.Tidy);

    private static decimal?[] Values(BenchmarkDocument document) => [.. document.Picture!.Cells.Select(cell => cell.Value)];
}
