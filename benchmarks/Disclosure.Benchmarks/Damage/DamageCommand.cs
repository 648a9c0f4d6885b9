using System.Diagnostics;
using System.Globalization;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>Damages documents whose figures are known, and says what is read from them.</summary>
internal static class DamageCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">What to damage, and how much.</param>
    /// <param name="output">Takes the table.</param>
    /// <returns>0 if no figure is wrong, 1 if one is, 2 for wrong use.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (DamageOptions.Parse(arguments) is not { } options)
        {
            output.WriteLine(DamageOptions.Usage);
            return 2;
        }

        DamageKind[] kinds = [.. DamageKinds.All.Where(kind => kind.FullName.Contains(options.Kind, StringComparison.OrdinalIgnoreCase))];
        TextLayout[] layouts = [.. DamageLayouts.All.Where(layout => options.Layout.Length == 0 ? DamageLayouts.AreRead.Contains(layout) : layout.Name.Contains(options.Layout, StringComparison.OrdinalIgnoreCase))];
        if (kinds.Length == 0 || layouts.Length == 0)
        {
            output.WriteLine(DamageOptions.Usage);
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var documents = new CleanDocuments(DamageForm.AnnualReport, layouts, options.Seed, Math.Clamp(options.Count / 20_000, 2, 12));
        var suite = new DamageSuite(documents, kinds, options.Seed) { Shows = options.Show };
        suite.Run(options.Count);
        DamageTable.Write(output, suite, kinds, documents);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Count / watch.Elapsed.TotalSeconds:#,0} documents/s"));
        foreach (var trial in suite.Wrong)
            WrongDocument.Write(output, trial, options.Keep);
        return suite.HasWrong ? 1 : 0;
    }
}
