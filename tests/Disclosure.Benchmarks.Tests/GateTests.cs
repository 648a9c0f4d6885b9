namespace Disclosure.Benchmarks.Tests;

/// <summary>What the table of gates says.</summary>
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
        Assert.Equal(verdict, new GateResult(s_atMost, measured).Verdict);

    [Theory]
    [InlineData(1.9, "ok")]
    [InlineData(1.5, "ok, goal missed")]
    [InlineData(1.4, "FAIL")]
    public void What_must_be_large_fails_below_its_gate(double measured, string verdict) =>
        Assert.Equal(verdict, new GateResult(s_atLeast, measured).Verdict);

    [Fact]
    public void A_line_shows_goal_gate_and_what_was_measured() =>
        Assert.Equal(
            ["G0", "a time", "≤ 1 ×", "≤ 1.50 ×", "1.25 ×", "ok, goal missed (by little)"],
            GateTable.Line(new GateResult(s_atMost, new Figure(1.25, "by little"))).Split('|', StringSplitOptions.TrimEntries)[1..^1]);

    [Fact]
    public void Every_gate_has_a_goal_that_is_no_weaker_than_its_limit() =>
        Assert.All(GateGroup.All.SelectMany(group => group.Gates), gate => Assert.True(gate.Reaches(gate.Goal, gate.Limit)));

    [Fact]
    public void The_thirteen_promises_are_all_measured() =>
        Assert.Equal(
            Enumerable.Range(1, 13).Select(number => $"G{number}").Order(StringComparer.Ordinal),
            GateGroup.All.SelectMany(group => group.Gates).Select(gate => gate.Id).Distinct().Order(StringComparer.Ordinal));
}
