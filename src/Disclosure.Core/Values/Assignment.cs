namespace Disclosure.Values;

/// <summary>What the tables of a document hold, cell by cell of an edition.</summary>
/// <param name="Slots">The cells by slot.</param>
/// <param name="Found">How often each row was found, by the slot of its first cell.</param>
internal sealed record Assignment(CellSlots Slots, byte[] Found)
{
    /// <summary>For cells that are ambiguous: the cells of the document that their value can be among.</summary>
    public IReadOnlyList<CandidateCells> Candidates { get; init; } = [];
}

/// <summary>Neighbouring cells of a document among which the values of some neighbouring slots are.</summary>
/// <param name="Slot">The first slot.</param>
/// <param name="SlotCount">How many slots.</param>
/// <param name="Cell">The first cell of the document.</param>
/// <param name="CellCount">How many cells of the document.</param>
internal readonly record struct CandidateCells(int Slot, int SlotCount, int Cell, int CellCount)
{
    /// <summary>Whether the values are cut from the digits of all the cells, in the order of the slots, and nothing shows that one is missing.</summary>
    public bool IsRun { get; init; }
}
