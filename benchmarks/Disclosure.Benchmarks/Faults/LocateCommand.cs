using System.Globalization;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>Makes figures of reports wrong, and says how often that is detected, and how often the right ones are found.</summary>
internal static class LocateCommand
{
    private const string Usage = """
        locate [--count N] [--seed S]
          --count  how many tables of each kind of fault; 2000 if not said
          --seed   another seed makes other tables; 1 if not said
        """;

    /// <summary>Runs the command.</summary>
    /// <returns>0 if all is as promised; 1 if a fault was not detected, a repair wrongly called certain, or a single fault not found; 2 for wrong use.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (CountOptions.Parse(arguments, 2_000) is not (var count, var seed))
        {
            output.WriteLine(Usage);
            return 2;
        }

        return Run(count, seed, output) ? 0 : 1;
    }

    private static bool Run(int count, int seed, TextWriter output)
    {
        var isKept = true;
        Line(output, "fault", "tables", "detected", "located", "first", "certain", "wrongly");
        Line(output, "---", "---:", "---:", "---:", "---:", "---:", "---:");
        foreach (var kind in FaultKind.All)
        {
            var tally = FaultSuite.Run(kind, count, seed);
            isKept &= kind.Promises(tally);
            Line(output, kind.Name, Number(tally.Tables), Share(tally.Detected, tally), Share(tally.Located, tally), Share(tally.First, tally),
                Number(tally.Certain), Number(tally.WronglyCertain));
        }

        return isKept;
    }

    private static void Line(TextWriter output, string kind, string tables, string detected, string located, string first, string certain, string wrongly) =>
        output.WriteLine($"| {kind,-26} | {tables,8} | {detected,9} | {located,9} | {first,9} | {certain,8} | {wrongly,8} |");

    private static string Share(int part, FaultTally tally) =>
        tally.Tables == 0 ? "" : ((double)part / tally.Tables).ToString("0.00 %", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
