namespace Disclosure.Testing;

/// <summary>Where a cell stands on paper.</summary>
/// <param name="Part">The part of the page.</param>
/// <param name="Row">The row of the table.</param>
/// <param name="Cell">The cell of the row.</param>
internal readonly record struct CellPlace(int Part, int Row, int Cell);
