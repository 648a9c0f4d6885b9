using Disclosure.Values;

namespace Disclosure.Recognition.Tables;

/// <summary>What the tables of a document hold.</summary>
/// <param name="Slots">The cells by slot.</param>
/// <param name="Found">How often each row was found, by the slot of its first cell.</param>
internal readonly record struct RecognisedTables(CellSlots Slots, byte[] Found);
