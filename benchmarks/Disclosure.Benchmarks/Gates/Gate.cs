namespace Disclosure.Benchmarks;

/// <summary>A promise about cost: where the measure should be, and where it must be.</summary>
/// <param name="Id">The number by which the gate is known: G1.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Goal">Where it should be.</param>
/// <param name="Limit">Where it must be.</param>
internal sealed record Gate(string Id, string Measure, double Goal, double Limit)
{
    /// <summary>Whether more is better; otherwise less is.</summary>
    public bool IsAtLeast { get; init; }

    /// <summary>The unit of the figures; × for a ratio.</summary>
    public string Unit { get; init; } = "×";

    /// <summary>Whether a measured figure is where a bound wants it.</summary>
    public bool Reaches(double measured, double bound) => IsAtLeast ? measured >= bound : measured <= bound;
}
