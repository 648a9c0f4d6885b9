namespace Disclosure.Schema;

/// <summary>What must hold for an equation to be asked for at all: <c>where Granted &gt; 0</c>.</summary>
/// <param name="Slot">The slot of the cell.</param>
/// <param name="Relation">How the cell has to compare with the number.</param>
/// <param name="Number">The number, in the unit that the cell is kept in.</param>
public sealed record ConditionDefinition(int Slot, Relation Relation, int Number);
