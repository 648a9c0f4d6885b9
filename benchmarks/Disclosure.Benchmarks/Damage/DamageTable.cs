using System.Globalization;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>What came of damaged documents, as a table: a line for each kind and layout, and one for each layout.</summary>
internal static class DamageTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter output, DamageSuite suite)
    {
        Line(output, "damage", "layout", "documents", "wrong in", "expected", "read", "wrong", "recall");
        Line(output, "---", "---", "---:", "---:", "---:", "---:", "---:", "---:");
        for (var kind = 0; kind < suite.Kinds.Count; kind++)
            for (var layout = 0; layout < suite.Layouts.Count; layout++)
                if (suite.Tally(kind, layout) is { Documents: > 0 } tally)
                    Line(output, suite.Kinds[kind].FullName, suite.Layouts[layout].Name, tally);
        var all = new DamageTally();
        for (var layout = 0; layout < suite.Layouts.Count; layout++)
        {
            var sum = new DamageTally();
            for (var kind = 0; kind < suite.Kinds.Count; kind++)
                sum.Add(suite.Tally(kind, layout));
            all.Add(sum);
            Line(output, "all", suite.Layouts[layout].Name, sum);
        }

        Line(output, "all", "all", all);
    }

    private static void Line(TextWriter output, string kind, string layout, DamageTally tally) => Line(
        output, kind, layout, Number(tally.Documents), Number(tally.WrongDocuments), Number(tally.Expected), Number(tally.Read), Number(tally.Wrong),
        tally.Recall is { } recall ? recall.ToString("0.0 %", CultureInfo.InvariantCulture) : "");

    private static void Line(
        TextWriter output, string kind, string layout, string documents, string wrongIn, string expected, string read, string wrong, string recall) =>
        output.WriteLine($"| {kind,-52} | {layout,-14} | {documents,9} | {wrongIn,8} | {expected,11} | {read,11} | {wrong,9} | {recall,7} |");

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
