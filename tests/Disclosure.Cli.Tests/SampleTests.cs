namespace Disclosure.Cli.Tests;

/// <summary><c>check</c> without a file.</summary>
public sealed class SampleTests
{
    private const string Announcement =
        "No file was given: here are two built-in samples, the second meant to fail (exit code 1). "
        + "Check your own with: disclosure check FILE";

    [Fact]
    public void Without_a_file_the_samples_are_checked_and_one_is_meant_to_fail()
    {
        var run = ToolRun.Of("check");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(Announcement, run.Lines[0]);
        Assert.Contains("samples/unbalanced.txt:112:2 error GID3001 总计: 7 + 1 ≠ 7 + 2 (difference −1)", run.Lines);
        Assert.Equal("2 files: 1 without errors, 1 with errors; equations: 54 pass, 2 fail, 26 undecided", run.Lines[^1]);
    }

    [Fact]
    public void For_scripts_the_announcement_goes_to_standard_error()
    {
        var run = ToolRun.Of("check", "--format", "json");

        Assert.Equal((1, Announcement + "\n"), (run.ExitCode, run.Error));
        Assert.Equal(
            ["samples/balanced.txt", "samples/unbalanced.txt"],
            run.Objects.Select(report => report.GetProperty("file").GetString()!));
    }
}
