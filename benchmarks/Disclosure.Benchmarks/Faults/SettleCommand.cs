using System.Diagnostics;
using System.Globalization;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>Settles figures that run together in reports whose figures are known, some of them with blanks dropped, and says how many come out and how many wrong.</summary>
internal static class SettleCommand
{
    private const string Usage = """
        settle [--count N] [--seed S]
          --count  how many reports; 2000 if not said
          --seed   another seed makes other reports; 1 if not said
        """;

    /// <summary>Runs the command.</summary>
    /// <returns>0 if no figure is wrong, 1 if one is, 2 for wrong use.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (CountOptions.Parse(arguments, 2_000) is not (var count, var seed))
        {
            output.WriteLine(Usage);
            return 2;
        }

        var (watch, sum) = (Stopwatch.StartNew(), new object());
        var (ambiguous, settled, wrong) = (0L, 0L, 0L);
        Parallel.For(0, count, number =>
        {
            var report = Settle(new Random(unchecked((seed * 0x5DEECE6) + number)));
            lock (sum)
                (ambiguous, settled, wrong) = (ambiguous + report.Ambiguous, settled + report.Settled.Count, wrong + report.Wrong);
        });
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count:#,0} reports, {ambiguous:#,0} cells of runs, {settled:#,0} settled ({(double)settled / Math.Max(1, ambiguous):0.0 %}), {wrong:#,0} wrong; {count / watch.Elapsed.TotalSeconds:#,0} reports/s"));
        return wrong > 0 ? 1 : 0;
    }

    /// <summary>A report of small figures or large ones; in every third, blanks leave nothing behind.</summary>
    private static RunTogether Settle(Random random)
    {
        var form = AnnualReport.Form;
        var options = PictureOptions.Tidy with { IsDistinct = random.Next(4) == 0, LargestCount = random.Next(3) == 0 ? 400 : 60, PrintsOptionalRows = random.Next(3) == 0 };
        var picture = RandomReports.Create(form, form.Editions[random.Next(form.Editions.Count)], random, options);
        var blanks = random.Next(3) == 0 ? random.NextDouble() * 0.1 : 0;
        bool[] isBlank = [.. picture.Cells.Select(_ => random.NextDouble() < blanks)];
        return RunTogether.Settle(picture, random, random.Next(2) == 0 ? 1 : random.NextDouble(), slot => isBlank[slot] ? "" : null);
    }
}
