namespace Disclosure;

/// <summary>The verdict on one equation.</summary>
/// <param name="Rule">The id of the rule, such as <c>GID3001</c>.</param>
/// <param name="Instance">The official label of the column, row or block that it ran for.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Difference">Left side minus right side over the known cells; 0 if it passes.</param>
public sealed record EquationResult(string Rule, string Instance, Verdict Verdict, decimal Difference);
