using Disclosure.Schema;

namespace Disclosure.Tests;

/// <summary>How an equation with unknown cells is decided. Cells are printed in the order of the formula, left to right.</summary>
public sealed class DecidingTests
{
    [Theory]
    [InlineData("3 = 1 2", Verdict.Pass, 0)]
    [InlineData("3 = 1 1", Verdict.Fail, 1)]
    [InlineData("1 = 1 1", Verdict.Fail, -1)]
    public void Without_unknowns_the_figures_decide(string cells, Verdict verdict, int difference) => Decide(cells, verdict, difference);

    [Theory]
    [InlineData("1 _ = 0", Verdict.Fail, 1)]
    [InlineData("0 = 1 _ _", Verdict.Fail, -1)]
    [InlineData("11 = 12 — 无 x", Verdict.Fail, -1)]
    public void It_fails_where_the_known_parts_exceed_the_other_side(string cells, Verdict verdict, int difference) =>
        Decide(cells, verdict, difference);

    [Theory]
    [InlineData("1 _ = 1", 0, "B 0..0")]
    [InlineData("_ = 0 0 0 0", 0, "A 0..0")]
    [InlineData("2 _ _ = 2", 0, "B 0..0, C 0..0")]
    [InlineData("22 = 17 5 — — — —", 0, "D 0..0, E 0..0, F 0..0, G 0..0")]
    [InlineData("_ = 1 3", -4, "A 4..4")]
    [InlineData("7 = 3 _", 4, "C 4..4")]
    [InlineData("1 = _ _ _ _ _ _", 1, "B 0..1, C 0..1, D 0..1, E 0..1, F 0..1, G 0..1")]
    public void Unknowns_on_one_side_are_held_by_the_other(string cells, int difference, string implied) =>
        Decide(cells, Verdict.Undecided, difference, implied);

    [Theory]
    [InlineData("_ 0 = _ 0", 0)]
    [InlineData("5 _ = _ 0", 5)]
    [InlineData("_ 0 = _ 9", -9)]
    public void Unknowns_on_both_sides_can_always_be_chosen_to_fit(string cells, int difference) =>
        Decide(cells, Verdict.Undecided, difference);

    [Theory]
    [InlineData("~ = 1 2", "A 3..3")]
    [InlineData("3 ~ = 1", "B -2..-2")]
    [InlineData("0 = 4 ~", "C -4..-4")]
    [InlineData("2 ~ = 2", "B 0..0")]
    public void A_signed_unknown_takes_up_any_difference(string cells, string implied) =>
        Decide(cells, Verdict.Undecided, implied: implied);

    [Theory]
    [InlineData("3 ~ _ = 1")]
    [InlineData("1 = 3 ~ _")]
    public void Beside_a_signed_unknown_nothing_is_implied(string cells) => Decide(cells, Verdict.Undecided);

    [Theory]
    [InlineData("x = 2 2", "A 4..4")]
    [InlineData("4 = — 2", "B 2..2")]
    [InlineData("4 = ! 2", "B 2..2")]
    public void Text_a_mark_or_no_cell_at_all_is_an_unknown_like_a_blank(string cells, string implied) =>
        Decide(cells, Verdict.Undecided, implied: implied);

    [Fact]
    public void No_whole_count_makes_up_for_a_fraction() => Decide("1.5 = 1 _", Verdict.Fail, 0.5m);

    [Fact]
    public void An_amount_of_money_does()
    {
        var validation = SmallForm.Validate([ValueKind.Money, ValueKind.Money], [new(0, 1)], [new(1, 2)], "7", "");

        Assert.Equal(Verdict.Undecided, validation.Results[0].Verdict);
        Assert.Equal((3.5m, true), (validation.Implied[0].Minimum, validation.Implied[0].IsExact));
    }

    [Fact]
    public void A_factor_is_divided_out_and_a_count_stays_whole()
    {
        ValueKind[] kinds = [ValueKind.Count, ValueKind.Count, ValueKind.Count];
        Term[] left = [new(0, 1)], right = [new(1, 2), new(2, 1)];

        Assert.Equal(3, Assert.Single(SmallForm.Validate(kinds, left, right, "7", "", "1").Implied).Minimum);
        Assert.Equal(Verdict.Fail, SmallForm.Validate(kinds, left, right, "7", "", "2").Results[0].Verdict);
        Assert.Equal([3m, 7m], SmallForm.Validate(kinds, left, right, "7", "", "").Implied.Select(implied => implied.Maximum));
    }

    [Fact]
    public void A_cell_that_stands_on_both_sides_is_one_unknown()
    {
        ValueKind[] kinds = [ValueKind.Count, ValueKind.Count];

        Assert.Equal(Verdict.Fail, SmallForm.Validate(kinds, [new(0, 1), new(1, 1)], [new(0, 1)], "", "3").Results[0].Verdict);
        Assert.Equal(5, Assert.Single(SmallForm.Validate(kinds, [new(0, 2)], [new(0, 1), new(1, 1)], "", "5").Implied).Minimum);
    }

    [Fact]
    public void The_longest_figures_are_summed_exactly() =>
        Decide("999999999999999999 999999999999999999 = 999999999999999999 999999999999999998", Verdict.Fail, 1);

    [Fact]
    public void A_table_of_which_no_cell_is_there_is_not_judged() => Decide("! = ! !", Verdict.NotApplicable);

    /// <summary>A blank is written as _, a blank in a signed column as ~, a cell that is not there as !.</summary>
    private static void Decide(string cells, Verdict verdict, decimal? difference = null, string implied = "")
    {
        var sides = cells.Split(" = ");
        var left = sides[0].Split(' ').Length;
        string[] printed = [.. sides.SelectMany(side => side.Split(' '))];
        var validation = SmallForm.Validate(
            [.. printed.Select(cell => cell == "~" ? ValueKind.SignedCount : ValueKind.Count)],
            [.. Enumerable.Range(0, left).Select(slot => new Term(slot, 1))],
            [.. Enumerable.Range(left, printed.Length - left).Select(slot => new Term(slot, 1))],
            [.. printed.Select(cell => cell switch { "_" or "~" => "", "!" => null, _ => cell })]);

        var result = Assert.Single(validation.Results);
        Assert.Equal(verdict, result.Verdict);
        Assert.Equal(difference ?? result.Difference, result.Difference);
        Assert.Equal(implied, string.Join(", ", validation.Implied.Select(Range)));
        Assert.Equal(verdict == Verdict.Fail ? 1 : 0, validation.Count(finding => finding.Rule == SmallForm.Rule));
        Assert.Equal(verdict != Verdict.Undecided, validation.IsComplete);
    }

    private static string Range(ImpliedValue value) => FormattableString.Invariant($"{value.Key[^1]} {value.Minimum}..{value.Maximum}");
}
