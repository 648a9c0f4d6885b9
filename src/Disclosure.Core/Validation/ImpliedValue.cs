namespace Disclosure;

/// <summary>
/// What one undecided equation says of one unknown cell, if the equation is to be believed. It is never written into the cell.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Instance">The column, row or block that the rule ran for.</param>
/// <param name="Key">The official name of the cell.</param>
/// <param name="Minimum">The lowest value that the cell can have.</param>
/// <param name="Maximum">The highest value that the cell can have.</param>
public sealed record ImpliedValue(string Rule, string Instance, string Key, decimal Minimum, decimal Maximum)
{
    /// <summary>Whether only one value is possible.</summary>
    public bool IsExact => Minimum == Maximum;
}
