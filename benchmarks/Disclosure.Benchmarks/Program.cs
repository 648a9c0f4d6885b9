using BenchmarkDotNet.Running;
using Disclosure.Benchmarks;

// compare [--file <path>]          the quick comparison, with an exit code
// [--file <path>] [BenchmarkDotNet arguments]
var arguments = args.ToList();
string? file = null;
if (arguments.IndexOf("--file") is >= 0 and var at && at + 1 < arguments.Count)
{
    file = Path.GetFullPath(arguments[at + 1]);
    arguments.RemoveRange(at, 2);
}

if (arguments is ["compare"])
    return CompareCommand.Run(file, Console.Out);
Environment.SetEnvironmentVariable(ReadingBenchmarks.FileVariable, file);
BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run([.. arguments]);
return 0;
