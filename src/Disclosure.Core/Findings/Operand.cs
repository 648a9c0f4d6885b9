namespace Disclosure;

/// <summary>A cell that a finding is about, as it was when the finding was made.</summary>
/// <param name="Key">The official name of the cell.</param>
/// <param name="State">What it holds.</param>
/// <param name="Value">Its value; null unless it holds a number.</param>
/// <param name="Line">Its line from 1; null where it is absent.</param>
/// <param name="Column">Its column from 1; null where it is absent.</param>
public sealed record Operand(string Key, CellState State, decimal? Value, int? Line, int? Column);
