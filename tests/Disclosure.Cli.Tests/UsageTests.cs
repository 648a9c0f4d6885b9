namespace Disclosure.Cli.Tests;

/// <summary>A wrong command line: exit code 2 and one line that says what is wrong and where help is.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("a command is missing: check, parse, cells or schema (see disclosure --help)")]
    [InlineData("there is no command chek; did you mean check? (see disclosure --help)", "chek")]
    [InlineData("there is no option --fromat (see disclosure check --help)", "check", "--fromat", "json")]
    [InlineData("--format takes text or json, not xml (see disclosure check --help)", "check", "--format", "xml")]
    [InlineData("Required argument missing for option: '--format' (see disclosure check --help)", "check", "a.txt", "--format")]
    [InlineData("Required argument missing for option: '--schema' (see disclosure check --help)", "check", "a.txt", "--schema")]
    [InlineData("Required argument missing for option: '--schema' (see disclosure check --help)", "check", "a.txt", "--schema=")]
    [InlineData("Required argument missing for option: '--schema' (see disclosure check --help)", "check", "--schema")]
    [InlineData("Required argument 'FILE|DIR|GLOB' missing for command: 'cells' (see disclosure cells --help)", "cells")]
    [InlineData("Required argument 'FILE' missing for command: 'parse' (see disclosure parse --help)", "parse")]
    [InlineData("the name of a file is empty (see disclosure check --help)", "check", "")]
    [InlineData("Unrecognized command or argument 'b' (see disclosure parse --help)", "parse", "a", "b")]
    public void A_wrong_command_line_is_told_in_one_line(string problem, params string[] args)
    {
        var run = ToolRun.Of(args);

        Assert.Equal((2, "", $"disclosure: {problem}\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void After_two_dashes_a_name_may_begin_with_a_dash() =>
        Assert.Equal("--a: error GID0001 the input cannot be read: there is no such file\n", ToolRun.Of("check", "--", "--a").Output);

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_no_file_of_arguments() =>
        Assert.Equal("@args: error GID0001 the input cannot be read: there is no such file\n", ToolRun.Of("check", "@args").Output);

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("cells", "-h")]
    [InlineData("parse", "-?")]
    public void Help_shows_examples_and_exit_codes(params string[] args)
    {
        var run = ToolRun.Of(args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("disclosure check reports --format json", run.Output, StringComparison.Ordinal);
        Assert.Contains("  3    an input is missing", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_the_tool_names_the_commands()
    {
        var help = ToolRun.Of("--help").Output;

        Assert.All((string[])["check ", "parse ", "cells "], command => Assert.Contains($"\n  {command}", help, StringComparison.Ordinal));
    }
}
