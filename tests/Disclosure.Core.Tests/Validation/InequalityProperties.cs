using System.Globalization;
using Disclosure.Schema;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>The engine against trying everything out: small inequalities, in which values up to <see cref="Largest"/> decide.</summary>
[RepeatableProperties]
public sealed class InequalityProperties
{
    private const int Largest = 16;

    [Property(MaxTest = 400)]
    public Property The_verdict_is_what_trying_all_values_shows() => Prop.ForAll(Rows(), row =>
    {
        var outcomes = Sums(row.Cells).Select(sum => Holds(row.Relation, sum)).Distinct().ToArray();
        var expected = outcomes is [var only] ? only ? Verdict.Pass : Verdict.Fail : Verdict.Undecided;
        var equation = new EquationDefinition
        {
            Instance = "总计",
            RowSlot = -1,
            Left = [.. row.Cells.Select((cell, slot) => new Term(slot, cell.Factor))],
            Right = [],
            Relation = row.Relation,
        };
        var validation = SmallForm.Validate(
            [.. row.Cells.Select(_ => ValueKind.Count)], equation, [.. row.Cells.Select(cell => cell.Value?.ToString(CultureInfo.InvariantCulture) ?? "")]);
        return (validation.Results[0].Verdict == expected).Label($"{expected} expected");
    });

    private static Arbitrary<(Relation Relation, (int Factor, int? Value)[] Cells)> Rows()
    {
        var cell =
            from factor in Gen.Elements(1, 1, -1, -1, 2, -2)
            from value in Gen.Frequency((3, Gen.Choose(0, 2).Select(number => (int?)number)), (2, Gen.Constant((int?)null)))
            select (factor, value);
        return (from relation in Gen.Elements(Relation.AtMost, Relation.AtLeast, Relation.Below, Relation.Above)
                from count in Gen.Choose(1, 4)
                from cells in cell.ArrayOf(count)
                where cells.Any(one => one.value is not null)
                select (relation, cells)).ToArbitrary();
    }

    private static IEnumerable<int> Sums((int Factor, int? Value)[] cells) => cells.Aggregate(
        (IEnumerable<int>)[0],
        (sums, cell) => sums.SelectMany(sum => cell.Value is { } value ? [value] : Enumerable.Range(0, Largest + 1), (sum, value) => sum + cell.Factor * value).Distinct());

    private static bool Holds(Relation relation, int difference) => relation switch
    {
        Relation.AtMost => difference <= 0,
        Relation.AtLeast => difference >= 0,
        Relation.Below => difference < 0,
        _ => difference > 0,
    };
}
