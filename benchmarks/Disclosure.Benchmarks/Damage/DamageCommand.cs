using System.Diagnostics;
using System.Globalization;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>Damages documents whose figures are known, and says what is read from them.</summary>
internal static class DamageCommand
{
    private const int DocumentsPerRound = 20_000, MinRounds = 2, MaxRounds = 12;

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">What to damage, and how much.</param>
    /// <param name="output">Takes the table.</param>
    /// <returns>0 if no figure is wrong, 1 if one is, 2 for wrong use.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments is ["--left-out"])
            return WriteLeftOut(output);
        if (DamageOptions.Parse(arguments) is not { } options || Suite(options) is not { } suite)
        {
            output.WriteLine(DamageOptions.Usage);
            return 2;
        }

        var watch = Stopwatch.StartNew();
        suite.Run(options.Count);
        DamageTable.Write(output, suite);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Count / watch.Elapsed.TotalSeconds:#,0} documents/s"));
        foreach (var trial in suite.Wrong)
            WrongDocument.Write(output, trial, options.Keep);
        return suite.HasWrong ? 1 : 0;
    }

    private static DamageSuite? Suite(DamageOptions options)
    {
        TextLayout[] layouts = options.Layout.Length == 0
            ? DamageLayouts.AreRead
            : [.. DamageLayouts.All.Where(layout => layout.Name.Contains(options.Layout, StringComparison.OrdinalIgnoreCase))];
        var arePages = layouts.All(static layout => layout is PageRowsLayout);
        IReadOnlyList<IDocumentReader> readers = arePages ? AllReaders.Default : [];
        DamageKind[] kinds =
        [
            .. (arePages ? DamageKinds.OfPages : DamageKinds.All)
                .Where(kind => kind.FullName.Contains(options.Kind, StringComparison.OrdinalIgnoreCase)),
        ];
        if (kinds.Length == 0 || layouts.Length == 0)
            return null;
        var stocks = options.HasRandomForms
            ? DamageStocks.OfRandomForms(layouts, options.Seed, readers)
            : DamageStocks.OfAnnualReports(layouts, options.Seed, Math.Clamp(options.Count / DocumentsPerRound, MinRounds, MaxRounds), readers);
        return new DamageSuite(stocks, layouts, kinds, options.Seed) { Shows = options.Show };
    }

    private static int WriteLeftOut(TextWriter output)
    {
        output.WriteLine("Not made:");
        foreach (var (damage, reason) in LeftOut.NotMade)
            output.WriteLine($"- {damage}: {reason}.");
        output.WriteLine("Changes what the document says:");
        foreach (var (damage, reason) in LeftOut.TruthFollows)
            output.WriteLine($"- {damage}: {reason}.");
        return 0;
    }
}
