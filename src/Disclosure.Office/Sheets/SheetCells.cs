namespace Disclosure.Office.Sheets;

/// <summary>The cells of a sheet that hold something or have a frame, row by row; merged ones are one cell.</summary>
/// <param name="Rows">The rows by their numbers.</param>
/// <param name="Hidden">What of them is hidden, in words.</param>
internal sealed record SheetCells(SortedDictionary<int, List<SheetCell>> Rows, IReadOnlyList<string> Hidden);
