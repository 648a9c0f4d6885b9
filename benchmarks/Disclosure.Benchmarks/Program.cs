using BenchmarkDotNet.Running;
using Disclosure.Benchmarks;

// gates     [--tries 3] [G1 G2 …]          the promises, with an exit code; all of them, or some
// results   [<path>]                       measures them and writes the file that the README's table comes from
// damage    [--count N] [--seed S] …       damages documents whose figures are known, and says what is read from them
// locate    [--count N] [--seed S]         makes figures of reports wrong, and says whether the right ones are found
// settle    [--count N] [--seed S]         cuts figures that run together, and says how many come out and how many wrong
// benchmark [--file <path>] [arguments]    BenchmarkDotNet with its own arguments; also without the word
// first     <reader> <path>                what gates start: one call, timed in a fresh process
var arguments = args.ToList();
switch (arguments)
{
    case ["gates", .. var rest]:
        return GatesCommand.Run([.. rest], Console.Out);
    case ["results", .. var paths]:
        return ResultsCommand.Run(paths.FirstOrDefault(), Console.Out);
    case ["damage", .. var options]:
        return DamageCommand.Run(options, Console.Out);
    case ["locate", .. var options]:
        return LocateCommand.Run(options, Console.Out);
    case ["settle", .. var options]:
        return SettleCommand.Run(options, Console.Out);
    case ["first", var reader, var path]:
        return FirstCallCommand.Run(reader, path, Console.Out);
    case ["benchmark", ..]:
        arguments.RemoveAt(0);
        break;
}

if (arguments.IndexOf("--file") is >= 0 and var at && at + 1 < arguments.Count)
{
    Environment.SetEnvironmentVariable(DocumentBenchmarks.FileVariable, Path.GetFullPath(arguments[at + 1]));
    arguments.RemoveRange(at, 2);
}

// A benchmark that could not run is a failure: BenchmarkDotNet itself only mentions it.
var summaries = BenchmarkRunner.Run([typeof(ScanBenchmarks), typeof(CellBenchmarks), typeof(ReadingBenchmarks), typeof(SchemaBenchmarks)], args: [.. arguments]);
return summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
