using BenchmarkDotNet.Running;
using Disclosure.Benchmarks;

// compare   [--file <path>]                     the quick comparison, with an exit code
// benchmark [--file <path>] [arguments]         BenchmarkDotNet with its own arguments; also without the word
var arguments = args.ToList();
string? file = null;
if (arguments.IndexOf("--file") is >= 0 and var at && at + 1 < arguments.Count)
{
    file = Path.GetFullPath(arguments[at + 1]);
    arguments.RemoveRange(at, 2);
}

if (arguments is ["compare"])
    return CompareCommand.Run(file, Console.Out);
if (arguments is ["benchmark", ..])
    arguments.RemoveAt(0);
Environment.SetEnvironmentVariable(ReadingBenchmarks.FileVariable, file);
BenchmarkRunner.Run<ReadingBenchmarks>(args: [.. arguments]);
return 0;
