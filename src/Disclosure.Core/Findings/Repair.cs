using System.Text.Json.Serialization;
using Disclosure.Findings;

namespace Disclosure;

/// <summary>
/// A smallest change of printed figures with which equations that fail would hold, all of their tables together. It says where a fault can be, not that it
/// is there: nothing is changed.
/// </summary>
public sealed record Repair
{
    /// <summary>The number of the cause: repairs with one number are different ways to mend the same findings.</summary>
    [JsonIgnore]
    public int Cause { get; init; }

    /// <summary>The cells, in the order of the form, each with what it would have to be.</summary>
    public required IReadOnlyList<RepairedCell> Cells { get; init; }

    /// <summary>What can have happened.</summary>
    public required RepairKind Kind { get; init; }

    /// <summary>
    /// Whether it is the only smallest one: if no more figures than these are wrong, these are. More of them could be (three corners of a rectangle look
    /// like the fourth).
    /// </summary>
    [JsonPropertyName("certain"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsCertain { get; init; }

    /// <summary>Whether two repairs change the same cells alike.</summary>
    public bool Equals(Repair? other) =>
        other is not null && Cause == other.Cause && Kind == other.Kind && IsCertain == other.IsCertain && Cells.SequenceEqual(other.Cells);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Cause, Kind, Cells.Count);

    /// <summary>One line for people: <c>T3|四、结转下年度继续办理|总计 should be 1, not 0 (digit mistyped)</c>.</summary>
    public override string ToString() => $"{string.Join("; ", Cells)} ({RepairWords.Word(Kind)})";
}
