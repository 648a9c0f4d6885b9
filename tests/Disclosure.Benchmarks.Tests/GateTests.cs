namespace Disclosure.Benchmarks.Tests;

/// <summary>What the table of gates says.</summary>
[Trait("Runs", "once")]
public sealed class GateTests
{
    private static readonly Gate s_atMost = new("G0", "a time", Goal: 1, Limit: 1.5);
    private static readonly Gate s_atLeast = new("G0", "a rate", Goal: 1.8, Limit: 1.5) { IsAtLeast = true };

    [Theory]
    [InlineData(1.0, "ok")]
    [InlineData(1.2, "ok, goal missed")]
    [InlineData(1.5, "ok, goal missed")]
    [InlineData(1.6, "FAIL")]
    [InlineData(double.PositiveInfinity, "FAIL")]
    [InlineData(double.NaN, "FAIL")]
    public void What_must_be_small_fails_above_its_gate(double measured, string verdict) =>
        Assert.Equal(verdict, Result(s_atMost, measured).Verdict);

    [Theory]
    [InlineData(1.9, "ok")]
    [InlineData(1.5, "ok, goal missed")]
    [InlineData(1.4, "FAIL")]
    public void What_must_be_large_fails_below_its_gate(double measured, string verdict) =>
        Assert.Equal(verdict, Result(s_atLeast, measured).Verdict);

    [Theory]
    [InlineData("ok", 1.0, 9.0, 0.9)]
    [InlineData("FAIL", 1.0, 9.0, 8.0)]
    [InlineData("FAIL", 1.6, 1.0)]
    [InlineData("FAIL", 1.0, 1.0, double.PositiveInfinity)]
    public void The_median_of_the_tries_decides_and_none_may_break_down(string verdict, params double[] tries) =>
        Assert.Equal(verdict, Result(s_atMost, tries).Verdict);

    [Fact]
    public void Of_two_tries_the_worse_decides() => Assert.Equal(1.4, Result(s_atLeast, 1.9, 1.4).Figure.Value);

    [Theory]
    [InlineData(1.4, "ok, goal missed", false)]
    [InlineData(1.6, "missed, not demanded", false)]
    [InlineData(double.PositiveInfinity, "FAIL", true)]
    public void What_is_not_demanded_is_told_and_refuses_nothing_but_a_break_down(double measured, string verdict, bool isRefused)
    {
        var result = Result(s_atMost with { IsDemanded = false }, measured);

        Assert.Equal((verdict, isRefused), (result.Verdict, result.IsRefused));
    }

    [Fact]
    public void What_the_machine_decides_is_not_demanded() =>
        Assert.Equal(["G7", "G10", "G13"], GateGroup.All.SelectMany(group => group.Gates).Where(gate => !gate.IsDemanded).Select(gate => gate.Id));

    [Fact]
    public void A_line_shows_goal_gate_median_and_all_tries() =>
        Assert.Equal(
            ["G0", "a time", "≤ 1 ×", "≤ 1.50 ×", "1.25 ×", "1 1.25 1.30", "ok, goal missed (by little)"],
            GateTable.Lines([new GateResult(s_atMost, [1, new Figure(1.25, "by little"), 1.3])]).Last().Split('|', StringSplitOptions.TrimEntries)[1..^1]);

    [Fact]
    public void Every_gate_is_tried_before_one_is_tried_again()
    {
        var order = new List<string>();
        var groups = new[] { "first", "second" }.Select(name => new GateGroup([s_atMost, s_atLeast], () => Measured(name))).ToArray();
        using var output = new StringWriter();

        var results = GateTries.Run(groups, 2, output);

        Assert.Equal(["first", "second", "first", "second"], order);
        Assert.Equal([1, 3], results[2].Tries.Select(figure => figure.Value));
        Assert.Equal(8, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

        Figure[] Measured(string name)
        {
            order.Add(name);
            return [order.Count - 1, 0];
        }
    }

    [Fact]
    public void Every_gate_has_a_goal_that_is_no_weaker_than_its_limit() =>
        Assert.All(GateGroup.All.SelectMany(group => group.Gates), gate => Assert.True(gate.Reaches(gate.Goal, gate.Limit)));

    [Fact]
    public void Every_promise_is_measured() =>
        Assert.Equal(
            typeof(GateList).GetProperties().Select(property => ((Gate)property.GetValue(null)!).Measure).Order(StringComparer.Ordinal),
            GateGroup.All.SelectMany(group => group.Gates).Select(gate => gate.Measure).Order(StringComparer.Ordinal));

    private static GateResult Result(Gate gate, params double[] tries) => new(gate, [.. tries.Select(value => new Figure(value))]);
}
