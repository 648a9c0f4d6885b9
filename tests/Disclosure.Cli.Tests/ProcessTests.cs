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

    private static (int ExitCode, string Output, string Error) Start(params string[] args)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, [Path.Combine(AppContext.BaseDirectory, "disclosure.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "POSIX";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
