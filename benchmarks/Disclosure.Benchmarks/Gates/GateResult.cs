namespace Disclosure.Benchmarks;

/// <summary>What was measured.</summary>
/// <param name="Value">The figure, in the gate's unit.</param>
/// <param name="Note">What else there is to say of it: which input was the slowest.</param>
internal readonly record struct Figure(double Value, string Note = "")
{
    public static implicit operator Figure(double value) => new(value);
}

/// <summary>A gate with what was measured.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Figure">The figure.</param>
internal sealed record GateResult(Gate Gate, Figure Figure)
{
    /// <summary>Whether the gate holds.</summary>
    public bool Holds => Gate.Reaches(Figure.Value, Gate.Limit);

    /// <summary>The verdict of the table.</summary>
    public string Verdict => !Holds ? "FAIL" : Gate.Reaches(Figure.Value, Gate.Goal) ? "ok" : "ok, goal missed";
}
