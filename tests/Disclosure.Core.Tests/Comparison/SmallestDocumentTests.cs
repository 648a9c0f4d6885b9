using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>A failing test shows the smallest document that still fails.</summary>
[RepeatableProperties]
[Trait("Runs", "once")]
public sealed class SmallestDocumentTests
{
    [Fact]
    public void Only_the_lines_that_matter_stay()
    {
        var text = string.Join('\n', Enumerable.Range(0, 400));

        var smallest = SmallestDocument.Of(text, part => part.Split('\n') is var lines && lines.Contains("17") && lines.Contains("288"));

        Assert.Equal("17\n288", smallest);
    }

    [Property(MaxTest = 50)]
    public void No_line_can_be_taken_away(Seed seed)
    {
        var random = seed.Random();
        var matters = Enumerable.Range(0, 5).Select(_ => random.Next(300)).ToHashSet();
        var odd = random.Next(300);

        // Where the odd line is, two of the others are enough; nothing smaller shows it.
        var smallest = SmallestDocument.Of(string.Join('\n', Enumerable.Range(0, 300)), Shows).Split('\n');

        Assert.True(Shows(string.Join('\n', smallest)));
        Assert.All(smallest, line => Assert.False(Shows(string.Join('\n', smallest.Where(other => other != line)))));

        bool Shows(string part)
        {
            int[] lines = [.. part.Split('\n').Select(line => int.TryParse(line, out var number) ? number : -1)];
            return matters.IsSubsetOf(lines) || lines.Contains(odd) && lines.Count(matters.Contains) >= 2;
        }
    }

    [Fact]
    public void The_search_ends_though_every_line_matters()
    {
        var text = new string('\n', 2_000);

        Assert.Equal(text, SmallestDocument.Of(text, part => part.Length == text.Length));
    }

    [Fact]
    public void Readings_that_differ_are_told_with_the_smallest_document_and_the_whole_one_kept()
    {
        var text = Fixture.Text("tabbed-2023");

        var told = DifferingDocument.Describe(text, part => part.Contains("\t305\n", StringComparison.Ordinal) ? "305 is there\n" : "");

        Assert.StartsWith("305 is there\n", told, StringComparison.Ordinal);
        Assert.Contains("The smallest that differs:\n\\t305\n\n", told, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(DifferingDocument.Keep(text)));
    }
}
