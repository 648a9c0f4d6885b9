using System.Globalization;
using Disclosure.Schema;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>
/// The engine against trying everything out: small equations with factors ±1 and ±2, in which no unknown has to be larger than
/// <see cref="Largest"/> for the equation to hold.
/// </summary>
[RepeatableProperties]
public sealed class DecidingProperties
{
    private const int Largest = 16;

    [Property(MaxTest = 400)]
    public Property The_verdict_is_what_trying_all_values_shows() => Prop.ForAll(Cells(), cells =>
    {
        var fulfilling = Solutions(cells).ToArray();
        var expected = fulfilling.Length == 0 ? Verdict.Fail : cells.All(cell => cell.Value is not null) ? Verdict.Pass : Verdict.Undecided;
        return (Validate(cells).Results[0].Verdict == expected).Label($"{expected} expected");
    });

    [Property(MaxTest = 400)]
    public Property Implied_values_hold_for_every_solution_and_the_largest_occurs() => Prop.ForAll(Cells(), cells =>
    {
        var solutions = Solutions(cells).ToArray();
        return Validate(cells).Implied.All(implied =>
        {
            var values = solutions.Select(solution => solution[implied.Key[^1] - 'A']).ToArray();
            return values.Max() == implied.Maximum && (implied.IsExact ? values.Min() == implied.Minimum : implied.Minimum == 0);
        });
    });

    [Property(MaxTest = 400)]
    public Property A_value_that_follows_is_implied() => Prop.ForAll(Cells(), cells =>
    {
        var solutions = Solutions(cells).ToArray();
        var exact = Validate(cells).Implied.Where(implied => implied.IsExact).Select(implied => implied.Key[^1] - 'A').ToHashSet();
        return Enumerable.Range(0, cells.Length).All(i => cells[i].Value is not null || exact.Contains(i)
            || solutions.Select(solution => solution[i]).Distinct().Count() != 1 || cells.Any(cell => Math.Abs(cell.Factor) != 1));
    });

    private static Arbitrary<SmallCell[]> Cells()
    {
        var cell =
            from isLeft in Gen.Elements(true, false)
            from factor in Gen.Elements(1, 1, 1, -1, 2, -2)
            from isSigned in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
            from value in Gen.Frequency((3, Gen.Choose(0, 2).Select(number => (int?)number)), (2, Gen.Constant((int?)null)))
            select new SmallCell(isLeft, factor, isSigned, value);
        return Gen.Choose(1, 5).SelectMany(count => cell.ArrayOf(count))
            .Where(cells => cells.Count(c => c.Value is null) <= 3 && cells.Any(c => c.Value is not null)).ToArbitrary();
    }

    private static ValidationResult Validate(SmallCell[] cells) => SmallForm.Validate(
        [.. cells.Select(cell => cell.IsSigned ? ValueKind.SignedCount : ValueKind.Count)],
        [.. cells.Select((cell, slot) => (cell, slot)).Where(c => c.cell.IsLeft).Select(c => new Term(c.slot, c.cell.Factor))],
        [.. cells.Select((cell, slot) => (cell, slot)).Where(c => !c.cell.IsLeft).Select(c => new Term(c.slot, c.cell.Factor))],
        [.. cells.Select(cell => cell.Value?.ToString(CultureInfo.InvariantCulture) ?? "")]);

    /// <summary>All choices of values, up to <see cref="Largest"/>, with which the equation holds.</summary>
    private static IEnumerable<int[]> Solutions(SmallCell[] cells) =>
        from values in cells.Aggregate(
            (IEnumerable<int[]>)[[]],
            (begun, cell) => begun.SelectMany(_ => cell.Range(), (start, value) => (int[])[.. start, value]))
        where cells.Zip(values, (cell, value) => (cell.IsLeft ? 1 : -1) * cell.Factor * value).Sum() == 0
        select values;

    private sealed record SmallCell(bool IsLeft, int Factor, bool IsSigned, int? Value)
    {
        public IEnumerable<int> Range() =>
            Value is { } value ? [value] : IsSigned ? Enumerable.Range(-Largest, 2 * Largest + 1) : Enumerable.Range(0, Largest + 1);
    }
}
