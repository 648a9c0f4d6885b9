using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>How an inequality with unknown cells is decided. Cells are printed in the order of the formula, left to right.</summary>
public sealed class InequalityTests
{
    [Theory]
    [InlineData("2 <= 2", Verdict.Pass)]
    [InlineData("3 <= 1 1", Verdict.Fail)]
    [InlineData("0 <= _ _", Verdict.Pass)]
    [InlineData("1 <= _", Verdict.Undecided)]
    [InlineData("_ <= 5", Verdict.Undecided)]
    [InlineData("3 _ <= 2", Verdict.Fail)]
    [InlineData("3 _ <= 2 _", Verdict.Undecided)]
    [InlineData("3 <= 2 ~", Verdict.Undecided)]
    [InlineData("2 >= 2", Verdict.Pass)]
    [InlineData("5 _ >= 5", Verdict.Pass)]
    [InlineData("1 >= 2 _", Verdict.Fail)]
    [InlineData("2 < 2", Verdict.Fail)]
    [InlineData("1 < 2 —", Verdict.Pass)]
    [InlineData("2 _ < 2", Verdict.Fail)]
    [InlineData("_ < 1", Verdict.Undecided)]
    [InlineData("3 > 2", Verdict.Pass)]
    [InlineData("2 > 2 _", Verdict.Fail)]
    [InlineData("! <= !", Verdict.NotApplicable)]
    public void It_holds_for_all_values_for_none_or_for_some(string cells, Verdict verdict)
    {
        var validation = Validate(cells);

        Assert.Equal(verdict, Assert.Single(validation.Results).Verdict);
        Assert.Empty(validation.Implied);
    }

    [Theory]
    [InlineData("3 <= 1 1", "3 > 1 + 1", 1)]
    [InlineData("1 >= 2", "1 < 2", -1)]
    [InlineData("2 < 2", "2 ≥ 2", 0)]
    [InlineData("1 > 2", "1 ≤ 2", -1)]
    public void The_finding_turns_the_sign(string cells, string message, decimal difference)
    {
        var finding = Assert.Single(Validate(cells), finding => finding.Rule == SmallForm.Rule);

        Assert.Equal((message, difference), (finding.Message, finding.Difference));
    }

    [Fact]
    public void One_that_passes_has_no_difference() => Assert.Equal(0, Validate("1 <= 5").Results[0].Difference);

    /// <summary>A where B > 0: A &lt;= C, printed as A B C.</summary>
    [Theory]
    [InlineData("5", "0", "1", Verdict.NotApplicable)]
    [InlineData("5", "1", "1", Verdict.Fail)]
    [InlineData("1", "1", "1", Verdict.Pass)]
    [InlineData("5", "", "1", Verdict.Undecided)]
    [InlineData("1", "", "1", Verdict.Pass)]
    [InlineData("", "1", "1", Verdict.Undecided)]
    public void A_condition_asks_for_it_leaves_it_out_or_leaves_it_open(string a, string b, string c, Verdict verdict)
    {
        var equation = Equation([new(0, 1)], Relation.AtMost, [new(2, 1)], new ConditionDefinition(1, Relation.Above, 0));

        Assert.Equal(verdict, SmallForm.Validate(Counts(3), equation, a, b, c).Results[0].Verdict);
    }

    [Fact]
    public void An_equation_implies_values_only_if_it_is_surely_asked_for()
    {
        var equation = Equation([new(0, 1)], Relation.Equal, [new(2, 1)], new ConditionDefinition(1, Relation.AtLeast, 2));

        Assert.Single(SmallForm.Validate(Counts(3), equation, "", "2", "7").Implied);
        Assert.Empty(SmallForm.Validate(Counts(3), equation, "", "", "7").Implied);
        Assert.Empty(SmallForm.Validate(Counts(3), equation, "", "1", "7").Implied);
    }

    /// <summary>A blank is written as _, a blank in a signed column as ~, a cell that is not there as !.</summary>
    private static ValidationResult Validate(string cells)
    {
        string[] words = cells.Split(' ');
        var at = Array.FindIndex(words, word => word is "<=" or ">=" or "<" or ">");
        var relation = words[at] switch { "<=" => Relation.AtMost, ">=" => Relation.AtLeast, "<" => Relation.Below, _ => Relation.Above };
        string[] printed = [.. words[..at], .. words[(at + 1)..]];
        return SmallForm.Validate(
            [.. printed.Select(cell => cell == "~" ? ValueKind.SignedCount : ValueKind.Count)],
            Equation(
                [.. Enumerable.Range(0, at).Select(slot => new Term(slot, 1))],
                relation,
                [.. Enumerable.Range(at, printed.Length - at).Select(slot => new Term(slot, 1))]),
            [.. printed.Select(cell => cell switch { "_" or "~" => "", "!" => null, _ => cell })]);
    }

    private static ValueKind[] Counts(int count) => [.. Enumerable.Repeat(ValueKind.Count, count)];

    private static EquationDefinition Equation(Term[] left, Relation relation, Term[] right, ConditionDefinition? condition = null) =>
        new() { Instance = "总计", RowSlot = -1, Left = left, Relation = relation, Right = right, Condition = condition };
}
