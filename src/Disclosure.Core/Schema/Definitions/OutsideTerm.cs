namespace Disclosure.Schema;

/// <summary>A cell of another report with its factor in an equation.</summary>
/// <param name="Source">Which report it stands in.</param>
/// <param name="IsLeft">Whether it stands left of the sign between the two sides.</param>
/// <param name="Slot">
/// The slot that the cell has in the edition of the equation. A report of another edition has the cell if the table is shared
/// (<see cref="TableDefinition.IsShared"/>), at the same table, block, row and column.
/// </param>
/// <param name="Coefficient">The factor, never 0.</param>
public sealed record OutsideTerm(ReportSource Source, bool IsLeft, int Slot, int Coefficient);
