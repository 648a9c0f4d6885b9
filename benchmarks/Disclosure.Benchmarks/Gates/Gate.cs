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

    /// <summary>
    /// Whether a change that misses it is refused. What depends on the disk, the cores or the load of a machine more than on the code is only told.
    /// </summary>
    public bool IsDemanded { get; init; } = true;

    /// <summary>The unit of the figures; × for a ratio.</summary>
    public string Unit { get; init; } = "×";

    /// <summary>Whether a measured figure is where a bound wants it.</summary>
    public bool Reaches(double measured, double bound) => IsAtLeast ? measured >= bound : measured <= bound;
}
