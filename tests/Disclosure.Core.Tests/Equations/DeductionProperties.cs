using Disclosure.Schema;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>What is deduced of unknown cells, against systems whose solution is known and small ones of which all solutions are tried.</summary>
[RepeatableProperties]
public sealed class DeductionProperties
{
    private const int Cells = 5, Largest = 3;

    [Property(MaxTest = 300)]
    public void Nothing_true_is_ruled_out_and_what_bounds_exclude_is_no_solution(Seed seed)
    {
        var random = seed.Random();
        var rows = Rows(random);
        var truth = Enumerable.Range(0, Cells).Select(_ => (long)random.Next(Largest + 1)).ToArray();
        var ranges = new CellRanges(Cells + rows.Length);
        for (var cell = 0; cell < ranges.Count; cell++)
            ranges.Define(cell, isSigned: false, step: 1);
        for (var cell = 0; cell < Cells; cell++)
            if (random.Next(2) == 0)
                ranges.Open(cell);
            else
                ranges.Set(cell, truth[cell]);

        // Each row has a cell of its own that makes it hold.
        for (var row = 0; row < rows.Length; row++)
            ranges.Set(Cells + row, -rows[row].Sum(term => term.Coefficient * truth[term.Slot]));
        var system = new LinearSystem(rows.Select((row, index) => (Term[])[.. row, new Term(Cells + index, 1)]), Cells + rows.Length);

        var deduction = new Deduction(system.Rows, ranges.Copy()).Run();

        Assert.False(deduction.IsContradicted);
        for (var cell = 0; cell < Cells; cell++)
            Assert.InRange(truth[cell], deduction.Ranges.Low(cell), deduction.Ranges.High(cell));
        foreach (var values in Values(ranges).Where(values => system.Rows.All(row => row.Sum(values) == 0)))
            for (var cell = 0; cell < Cells; cell++)
                Assert.InRange(values[cell], deduction.Ranges.Low(cell), deduction.Ranges.High(cell));
    }

    private static Term[][] Rows(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Term[])
        [
            .. Enumerable.Range(0, Cells).Where(_ => random.Next(3) > 0).Select(cell => new Term(cell, random.Next(4) switch { 0 => -1, 1 => 2, _ => 1 })),
        ]),
    ];

    /// <summary>All ways to fill the unknown cells with small numbers.</summary>
    private static IEnumerable<long[]> Values(CellRanges ranges) => Enumerable.Range(0, Cells).Aggregate(
        (IEnumerable<long[]>)[ranges.Values.ToArray()],
        (begun, cell) => !ranges.IsOpen(cell) ? begun : begun.SelectMany(_ => Enumerable.Range(0, Largest + 2), (values, value) =>
        {
            long[] next = [.. values];
            next[cell] = value;
            return next;
        }));
}
