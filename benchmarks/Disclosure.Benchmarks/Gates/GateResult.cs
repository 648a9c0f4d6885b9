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
/// <param name="Tries">The figure of each try, in their order.</param>
internal sealed record GateResult(Gate Gate, IReadOnlyList<Figure> Tries)
{
    /// <summary>The median of the tries, which a machine that was busy for a moment does not move; of an even number, the worse of the two.</summary>
    public Figure Figure
    {
        get
        {
            Figure[] sorted = [.. Tries.OrderBy(figure => Gate.IsAtLeast ? -figure.Value : figure.Value)];
            return sorted[sorted.Length / 2];
        }
    }

    /// <summary>Whether a change must not land: a demanded gate does not hold, or what was measured failed.</summary>
    public bool IsRefused => Tries.Any(figure => !double.IsFinite(figure.Value)) || Gate.IsDemanded && !Holds;

    /// <summary>The verdict of the table.</summary>
    public string Verdict => IsRefused ? "FAIL" : !Holds ? "missed, not demanded" : Gate.Reaches(Figure.Value, Gate.Goal) ? "ok" : "ok, goal missed";

    private bool Holds => Gate.Reaches(Figure.Value, Gate.Limit);
}
