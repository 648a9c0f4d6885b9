using System.Runtime.CompilerServices;

namespace Disclosure.Benchmarks.Tests;

/// <summary>
/// The README's figures are the committed results. After <c>results</c> has written new ones, run this with DISCLOSURE_UPDATE_README=1.
/// </summary>
[Trait("Runs", "once")]
public sealed class ReadmeTests
{
    [Fact]
    public void The_table_of_the_README_is_that_of_the_committed_results()
    {
        var measured = Part(Copy("results.md"));
        if (Environment.GetEnvironmentVariable("DISCLOSURE_UPDATE_README") == "1")
            Update(measured);
        else
            Assert.Equal(measured, Part(Copy("README.md")));
    }

    private static string Part(string text) => text[Range(text)];

    private static Range Range(string text) =>
        text.IndexOf(ResultsCommand.Begin, StringComparison.Ordinal)..text.IndexOf(ResultsCommand.End, StringComparison.Ordinal);

    private static void Update(string measured, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "..", "..", "README.md");
        var text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace(Part(text), measured, StringComparison.Ordinal));
    }

    private static string Copy(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", name)).ReplaceLineEndings("\n");
}
