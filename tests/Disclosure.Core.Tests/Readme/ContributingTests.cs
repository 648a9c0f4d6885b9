using System.Text.RegularExpressions;

namespace Disclosure.Tests;

/// <summary>What is written for those who work on the project names what is there.</summary>
[Trait("Runs", "once")]
public sealed partial class ContributingTests
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", "CONTRIBUTING.md"));

    [Fact]
    public void Every_path_leads_to_a_file_or_folder()
    {
        string[] paths = [.. RepositoryPath().Matches(s_text).Select(match => match.Value).Distinct()];

        Assert.InRange(paths.Length, 10, 100);
        Assert.All(paths, path => Assert.True(Path.Exists(Path.Combine(Root(), path)), path));
    }

    [Theory]
    [InlineData(nameof(Arrows))]
    [InlineData(nameof(ArrowTests))]
    [InlineData(nameof(Certainty))]
    [InlineData(nameof(KnownWrong))]
    [InlineData(nameof(PrintedAs))]
    [InlineData(nameof(RandomDocuments))]
    [InlineData(nameof(ReportAssert))]
    [InlineData(nameof(FormReader))]
    [InlineData(nameof(HeadTests))]
    [InlineData(nameof(Testing.DamageLayouts))]
    [InlineData(nameof(Testing.TextLayout))]
    [InlineData(nameof(Testing.TextEdit.Edit))]
    public void Every_name_is_that_of_something(string name) => Assert.Contains(name, s_text, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![\w/])(?:src|tests|benchmarks|generators|\.ci)/[\w./-]*\w")]
    private static partial Regex RepositoryPath();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Disclosure.Core.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
