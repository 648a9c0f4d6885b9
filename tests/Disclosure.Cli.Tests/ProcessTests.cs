using System.Diagnostics;
using System.Text;

namespace Disclosure.Cli.Tests;

/// <summary>The built tool as a process of its own.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void The_tool_prints_UTF_8_whatever_the_locale_and_exits_with_its_code()
    {
        using var directory = new ReportDirectory();

        var (exitCode, output, error) = Start("check", directory.Add("年报.txt", ReportDirectory.Unbalanced));

        Assert.Equal(1, exitCode);
        Assert.Equal("", error);
        Assert.Contains("年报.txt:112:2 error GID3001 总计: 7 + 1 ≠ 7 + 2 (difference −1)\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFEFF', output);
    }

    [Fact]
    public void A_wrong_command_line_exits_with_2() => Assert.Equal(2, Start("chek").ExitCode);

    [Theory]
    [InlineData("check", "-")]
    [InlineData("check", "a.txt", "-")]
    public void A_dash_is_standard_input(params string[] args)
    {
        using var directory = new ReportDirectory();
        directory.Add("a.txt", ReportDirectory.Balanced);

        var (exitCode, output, error) = Finish(Begin(directory.Path, args), ReportDirectory.Unbalanced);

        Assert.Equal((1, ""), (exitCode, error));
        Assert.Contains("-:112:2 error GID3001 总计: 7 + 1 ≠ 7 + 2 (difference −1)\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_by_every_command_and_with_every_form()
    {
        using var directory = new ReportDirectory();
        directory.Add("form.dschema", "form F 表\ntable T T1\n  columns\n    A 甲\n  rows\n    R 行\n");

        Assert.Contains("\"file\":\"-\"", Finish(Begin(directory.Path, "parse", "-"), ReportDirectory.Balanced).Output, StringComparison.Ordinal);
        Assert.Contains("\"file\":\"-\"", Finish(Begin(directory.Path, "cells", "-"), ReportDirectory.Balanced).Output, StringComparison.Ordinal);
        Assert.Contains("\"value\":3", Finish(Begin(directory.Path, "cells", "-", "--schema", "form.dschema"), "\t甲\n行\t3\n").Output, StringComparison.Ordinal);
        Assert.Equal(3, Finish(Begin(directory.Path, "check", "-"), "").ExitCode);
    }

    [SignalFact]
    public void The_first_interruption_ends_the_tool_though_it_waits_for_its_input()
    {
        using var tool = Begin(Environment.CurrentDirectory, "check", "-");
        tool.StandardInput.Write("示范市");
        tool.StandardInput.Flush();
        Thread.Sleep(TimeSpan.FromSeconds(2)); // It has begun to read by then; if not, the test tests less.

        using (var kill = Process.Start("kill", ["-INT", tool.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            kill.WaitForExit();

        Assert.True(tool.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(130, tool.ExitCode);
    }

    private static (int ExitCode, string Output, string Error) Start(params string[] args) => Finish(Begin(Environment.CurrentDirectory, args), "");

    private static Process Begin(string directory, params string[] args)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, [Path.Combine(AppContext.BaseDirectory, "disclosure.dll"), .. args])
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "POSIX";
        return Process.Start(start)!;
    }

    private static (int ExitCode, string Output, string Error) Finish(Process process, string input)
    {
        using var ended = process;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>A test that sends a signal.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class SignalFactAttribute : FactAttribute
    {
        public SignalFactAttribute()
        {
            if (OperatingSystem.IsWindows())
                Skip = "a process cannot be sent a signal here";
        }
    }
}
