namespace Disclosure;

/// <summary>
/// What undecided equations say of one unknown cell, if they are to be believed: one for itself, or all of its tables together. It is never written into
/// the cell.
/// </summary>
/// <param name="Rule">The rule; of several the one that came last.</param>
/// <param name="Instance">The column, row or block that the rule ran for.</param>
/// <param name="Key">The official name of the cell.</param>
/// <param name="Minimum">The lowest value that the cell can have.</param>
/// <param name="Maximum">The highest value that the cell can have.</param>
public sealed record ImpliedValue(string Rule, string Instance, string Key, decimal Minimum, decimal Maximum)
{
    private IReadOnlyList<string>? _steps;

    /// <summary>Whether only one value is possible.</summary>
    public bool IsExact => Minimum == Maximum;

    /// <summary>
    /// How it follows from several equations, one sentence a step, the last of which is this value; empty where one equation says it for itself.
    /// </summary>
    public IReadOnlyList<string> Steps => _steps ??= FindSteps?.Invoke() ?? [];

    /// <summary>Words the steps when somebody asks.</summary>
    internal Func<IReadOnlyList<string>>? FindSteps { get; init; }

    /// <summary>Whether two say the same of the same cell by the same rule.</summary>
    public bool Equals(ImpliedValue? other) =>
        other is not null && Rule == other.Rule && Instance == other.Instance && Key == other.Key && Minimum == other.Minimum && Maximum == other.Maximum;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Instance, Key, Minimum, Maximum);
}
