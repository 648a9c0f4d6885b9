using System.IO.Pipes;
using System.Text;

namespace Disclosure.Tests;

/// <summary>A path may lead to a pipe: a shell gives one for its standard input or for the output of a command.</summary>
public sealed class PipeTests
{
    private const int MoreThanAPipeHolds = 2_000_000;

    [PipeFact]
    public async Task A_pipe_is_read_as_it_comes()
    {
        var bytes = Encoding.UTF8.GetBytes(Fixture.Text("tabbed-2023") + new string('\n', MoreThanAPipeHolds));
        await using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        var path = $"/dev/fd/{pipe.ClientSafePipeHandle.DangerousGetHandle()}";

        var reading = Task.Run(() => AnnualReport.ParseFile(path));
        var writing = Task.Run(() => pipe.Write(bytes));
        await Task.WhenAny(writing, reading);
        pipe.DisposeLocalCopyOfClientHandle(); // Else a writer would wait for ever for a reader that gave up.
        await pipe.DisposeAsync();
        var result = await reading;

        Assert.Empty(result.Findings);
        Assert.Equal(Fixture.Read("tabbed-2023").Cells.Select(cell => (cell.Key, cell.Value)), result.Report!.Cells.Select(cell => (cell.Key, cell.Value)));
    }

    /// <summary>A test that needs pipes with a path of their own.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class PipeFactAttribute : FactAttribute
    {
        public PipeFactAttribute()
        {
            if (!Directory.Exists("/dev/fd"))
                Skip = "pipes have no paths here";
        }
    }
}
