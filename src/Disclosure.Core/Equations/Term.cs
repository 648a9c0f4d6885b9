namespace Disclosure.Schema;

/// <summary>A cell with its factor in an equation.</summary>
/// <param name="Slot">The slot of the cell.</param>
/// <param name="Coefficient">The factor, never 0.</param>
public readonly record struct Term(int Slot, int Coefficient);
