namespace Disclosure;

/// <summary>A cell of a document's table that became neither label nor figure of the report.</summary>
/// <param name="Raw">Its characters as printed, with TAB, LF and CR turned into a space.</param>
/// <param name="Place">Where it stands in the source; null where that is not known.</param>
public sealed record UnusedCell(string Raw, SourcePlace? Place);
