using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Tests;
using FsCheck.Xunit;
using Spectre.Console;

namespace Disclosure.Cli.Tests;

/// <summary>The same bytes everywhere; colours for a terminal only.</summary>
[RepeatableProperties]
public sealed partial class ConsoleTests
{
    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Output_does_not_depend_on_the_culture(string culture)
    {
        var expected = (ToolRun.Of("check", "--verbose").Output, ToolRun.Of("check", "--format", "json").Output);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture(culture);

            Assert.Equal(expected, (ToolRun.Of("check", "--verbose").Output, ToolRun.Of("check", "--format", "json").Output));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Output_begins_without_a_byte_order_mark_and_has_no_carriage_returns()
    {
        using var output = new MemoryStream();

        ToolRun.Of(["check"], output);

        Assert.Equal((byte)'N', output.ToArray()[0]);
        Assert.DoesNotContain((byte)'\r', output.ToArray());
    }

    [Fact]
    public void A_terminal_gets_the_same_text_in_colours()
    {
        var plain = ToolRun.Of("check").Output;

        var coloured = ToolRun.Of(["check"], new MemoryStream(), isTerminal: true, allowsColours: true).Output;

        Assert.NotEqual(plain, coloured);
        Assert.Equal(plain, ColourCodes().Replace(coloured, ""));
    }

    [Fact]
    public void A_terminal_whose_user_wants_no_colours_gets_none() =>
        Assert.Equal(ToolRun.Of("check").Output, ToolRun.Of(["check"], new MemoryStream(), isTerminal: true).Output);

    [Fact]
    public void A_bar_shows_the_progress_where_nobody_sees_the_output()
    {
        using var directory = new ReportDirectory();
        for (var i = 0; i < 20; i++)
            directory.Add($"{i}.txt", ReportDirectory.Balanced);

        var plain = ToolRun.Of("check", directory.Path);
        var run = ToolRun.Of(["check", directory.Path], new MemoryStream(), errorIsTerminal: true, allowsColours: true);

        Assert.Equal((plain.ExitCode, plain.Output, ""), (run.ExitCode, run.Output, plain.Error));
        Assert.Contains("Reading", run.Error, StringComparison.Ordinal);
    }

    [Property]
    public bool Colours_change_no_character_and_break_no_line(string? text)
    {
        using var plain = new StringWriter();
        using var coloured = new StringWriter();

        new TextPage(plain, hasColours: false).Write(text ?? "");
        new TextPage(coloured, hasColours: true).Write(text ?? "", new Style(Color.Red));

        return ColourCodes().Replace(coloured.ToString(), "") == plain.ToString() && !plain.ToString().Any(char.IsControl);
    }

    [Fact]
    public void A_line_longer_than_any_terminal_is_not_wrapped()
    {
        using var page = new StringWriter();

        new TextPage(page, hasColours: true).Write(string.Concat(Enumerable.Repeat("总计 [a] ", 1000)), new Style(Color.Red));

        Assert.DoesNotContain('\n', page.ToString());
    }

    [Fact]
    public void Ctrl_C_ends_with_130_and_no_word()
    {
        var run = ToolRun.Of(["check"], new MemoryStream(), cancellationToken: new CancellationToken(canceled: true));

        Assert.Equal((130, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Output_that_cannot_be_written_is_told_in_one_line()
    {
        using var error = new MemoryStream();
        using var full = new FullDisk();
        var exitCode = DisclosureTool.Run(["check"], new ToolConsole(full, error));

        Assert.Equal(3, exitCode);
        Assert.Equal("disclosure: the output cannot be written: no space left\n", System.Text.Encoding.UTF8.GetString(error.ToArray()));
    }

    private static CultureInfo Culture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            // Invariant globalization knows no other culture: one that is made to differ serves as well.
            var made = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            made.NumberFormat.NumberDecimalSeparator = ",";
            made.NumberFormat.NegativeSign = "~";
            return made;
        }
    }

    [GeneratedRegex(@"\u001B\[[0-9;]*m")]
    private static partial Regex ColourCodes();

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no space left");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space left");
    }
}
