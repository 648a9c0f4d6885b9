using System.Text;

namespace Disclosure.Benchmarks;

/// <summary>A megabyte that nobody would write, made to take time or stack.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Bytes">The megabyte.</param>
internal sealed record HostileInput(string Name, byte[] Bytes)
{
    private const int Megabyte = 1 << 20;

    private static readonly (string Name, string Unit)[] s_units =
    [
        ("tabs", "\t"),
        ("one line", "一"),
        ("digits", "7"),
        ("full-width blanks", "　"),
        ("commas", ","),
        ("empty cells", "\t\n"),
        ("continuation lines", "续1\n"), // 5 bytes: 200,000 lines
        ("brackets", "("),
    ];

    /// <summary>What other layouts than cells behind TABs are made of.</summary>
    private static readonly (string Name, string Unit)[] s_rows =
    [
        ("rows between blanks", "规章 0 0 0\n"),
        ("pieces of labels", "三 、本\n"),
        ("digits run together", "规章000"),
        ("records", "规章,0\n"),
    ];

    /// <summary>All of them: each for itself, and each in a cell of a report.</summary>
    public static IEnumerable<HostileInput> All()
    {
        var report = Corpus.Tidy(1)[0].Text;
        var cell = report.IndexOf("\n\t", report.Length / 2, StringComparison.Ordinal) + 2;
        foreach (var (name, unit) in s_rows)
            yield return new HostileInput(name, Encoding.UTF8.GetBytes(Mass(unit)));
        foreach (var (name, unit) in s_units)
        {
            var mass = "\t" + Mass(unit);
            yield return new HostileInput(name, Encoding.UTF8.GetBytes(mass));
            yield return new HostileInput(name + " in a cell", Encoding.UTF8.GetBytes(report.Insert(cell, mass[1..])));
        }
    }

    private static string Mass(string unit) => string.Concat(Enumerable.Repeat(unit, Megabyte / Encoding.UTF8.GetByteCount(unit)));
}
