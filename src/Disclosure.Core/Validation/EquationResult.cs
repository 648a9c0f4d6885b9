using System.Text.Json.Serialization;
using Disclosure.Values;

namespace Disclosure;

/// <summary>The verdict on one equation.</summary>
/// <param name="Rule">The id of the rule, such as <c>GID3001</c>.</param>
/// <param name="Instance">The official label of the column, row or block that it ran for.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Difference">
/// Left side minus right side over the known cells, in the unit of the cells; 0 if it passes or is not applicable.
/// </param>
public sealed record EquationResult(string Rule, string Instance, [property: JsonConverter(typeof(EnumWords<Verdict>))] Verdict Verdict, decimal Difference)
{
    /// <summary>Why it is not applicable or undecided, where that is not for want of a table, a condition or a figure; null otherwise.</summary>
    public string? Reason { get; init; }
}
