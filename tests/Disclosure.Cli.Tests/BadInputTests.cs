namespace Disclosure.Cli.Tests;

/// <summary>Input that is not what it should be: one understandable line and exit code 3, from every command.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly ReportDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_missing_file() =>
        Expect("nosuch.txt: error GID0001 the input cannot be read: there is no such file", _directory / "nosuch.txt");

    [Fact]
    public void An_empty_file() =>
        Expect("empty.txt: error GID0001 the input cannot be read: it is empty", _directory.Add("empty.txt", ""));

    [Fact]
    public void A_binary_file()
    {
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);

        Expect("image.txt: error GID0001 the input cannot be read: it is no text", _directory.Add("image.txt", bytes));
    }

    [Fact]
    public void A_text_of_another_kind() => Expect(
        "minutes.txt: error GID0002 this is not the form: no TAB, no bar, no line that is a label; 0 of 6 section headings",
        _directory.Add("minutes.txt", "今天的会议讨论了三件事。\n一是天气。\n"));

    [Fact]
    public void A_directory_without_reports()
    {
        Directory.CreateDirectory(_directory / "sub");

        Expect("sub: error GID0001 the input cannot be read: the directory holds no document that is read", _directory / "sub");
    }

    [Fact]
    public void A_pattern_that_matches_nothing() =>
        Expect("*.txt: error GID0001 the input cannot be read: no file matches the pattern", _directory / "*.txt");

    [Fact]
    public void The_other_files_are_read_all_the_same()
    {
        var report = _directory.Add("a.txt", ReportDirectory.Balanced);

        var run = ToolRun.Of("cells", _directory / "nosuch.txt", report, _directory / "nor-this.txt");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(200, run.Lines.Length);
        Assert.Equal(2, run.Error.Count(character => character == '\n'));
    }

    [Fact]
    public void Parse_says_that_a_directory_is_no_file()
    {
        var run = ToolRun.Of("parse", _directory.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("GID0001", Assert.Single(run.Objects).GetProperty("findings")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public void A_fault_of_the_library_costs_one_input_and_shows_no_stack()
    {
        var reading = Reading.Of(new FaultyInput("a.txt"), InputForm.BuiltIn, CancellationToken.None);

        Assert.Equal(
            "a.txt: error GID0001 the input cannot be read: reading it failed unexpectedly (InvalidOperationException: broken)",
            FindingLines.Line(reading.File, Assert.Single(reading.Findings)));
    }

    private void Expect(string line, string path)
    {
        var text = ToolRun.Of("check", path);
        Assert.Equal((3, line + "\n", ""), (text.ExitCode, _directory.Shorten(text.Output), text.Error));

        var json = ToolRun.Of("check", path, "--format", "json");
        Assert.Equal((3, ""), (json.ExitCode, json.Error));
        var checkedFile = Assert.Single(json.Objects);
        Assert.Equal(path, checkedFile.GetProperty("file").GetString());
        Assert.False(checkedFile.GetProperty("valid").GetBoolean());
        Assert.Contains(checkedFile.GetProperty("findings")[0].GetProperty("rule").GetString()!, line, StringComparison.Ordinal);

        var cells = ToolRun.Of("cells", path);
        Assert.Equal((3, "", line + "\n"), (cells.ExitCode, cells.Output, _directory.Shorten(cells.Error)));
    }

    private sealed record FaultyInput(string Name) : Input(Name)
    {
        public override Reading Read(InputForm form, CancellationToken cancellationToken) => throw new InvalidOperationException("broken");
    }
}
