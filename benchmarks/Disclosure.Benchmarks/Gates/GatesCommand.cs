using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>Measures the gates and says which hold.</summary>
internal static class GatesCommand
{
    private const string TriesOption = "--tries";

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">
    /// The gates to measure, with those that are measured together; none for all. Before them, --tries and a number if it is not the usual one.
    /// </param>
    /// <param name="output">Takes each try as it is measured, then the table.</param>
    /// <returns>0 if all gates hold that are demanded, otherwise 1.</returns>
    public static int Run(string[] arguments, TextWriter output)
    {
        var (tries, ids) = arguments is [TriesOption, var number, .. var rest]
            ? (int.Parse(number, CultureInfo.InvariantCulture), rest)
            : (GateTries.Usual, arguments);
        GateGroup[] groups = [.. GateGroup.All.Where(group => ids.Length == 0 || group.Gates.Any(gate => ids.Contains(gate.Id)))];
        var results = GateTries.Run(groups, tries, output);
        output.WriteLine();
        foreach (var line in GateTable.Lines(results))
            output.WriteLine(line);
        return results.Any(result => result.IsRefused) ? 1 : 0;
    }
}
