using System.Text.RegularExpressions;

namespace Disclosure.Tests;

/// <summary>The README tells the truth: its code compiles and runs here, its commands are run by CI.</summary>
[Trait("Runs", "once")]
public sealed partial class ReadmeTests
{
    [Fact]
    public void Every_code_sample_is_code_of_these_tests()
    {
        var samples = Sample().Matches(Copy("ReadmeSamples.cs")).Select(match => Outdent(match.Groups[1].Value));

        Assert.Equal(samples, Block("csharp").Select(block => block.TrimEnd()));
    }

    [Fact]
    public void Every_command_is_run_by_CI()
    {
        var script = Copy("run");
        var commands = Block("sh").SelectMany(block => block.Split('\n')).Select(line => line.Split(" #")[0].Trim()).Where(line => line.Length > 0);

        Assert.All(commands, command => Assert.Contains(command, script, StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_sample_says_what_it_promises()
    {
        File.WriteAllText("report.txt", Fixture.Text("tabbed-2023"));

        Assert.Equal("2023 示范市青山区文化和旅游局: 6 granted\n", ReadmeSamples.Summary());
        Assert.Equal(305, ReadmeSamples.Licences(Fixture.Read("tabbed-2023")).Value);
    }

    [Fact]
    public void The_folders_know_one_another_as_the_arrows_allow_it() =>
        Assert.Equal(
            Arrows.All.Select(arrow => (arrow.Folder, string.Join(", ", arrow.Knows))),
            FolderRow().Matches(Copy("README.md")).Select(match => (match.Groups[1].Value, match.Groups[2].Value.Trim())));

    [GeneratedRegex(@"^\| `(\w+)` \|([^|]*)\|[^|]+\|$", RegexOptions.Multiline)]
    private static partial Regex FolderRow();

    [GeneratedRegex(@"// <sample>\n(.*?)\n *// </sample>", RegexOptions.Singleline)]
    private static partial Regex Sample();

    private static IEnumerable<string> Block(string language) =>
        Regex.Matches(Copy("README.md"), $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    private static string Copy(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", name)).ReplaceLineEndings("\n");

    private static string Outdent(string code) => string.Join('\n', code.Split('\n').Select(line => line.Length > 8 ? line[8..] : ""));
}
