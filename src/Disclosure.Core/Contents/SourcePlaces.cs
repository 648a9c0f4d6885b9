using Disclosure.Documents;
using Disclosure.Values;

namespace Disclosure.Contents;

/// <summary>Places worked out from the source text.</summary>
internal sealed class SourcePlaces(SourceText source, CellSlots slots) : CellPlaces
{
    public override string Raw(int slot) =>
        slots[slot].State == CellState.Absent ? "" : source.Raw(slots[slot].Offset, slots[slot].Length);

    public override ReadOnlySpan<char> Text(int slot) =>
        slots[slot].State == CellState.Absent ? default : source.Span.Slice(slots[slot].Offset, slots[slot].Length);

    public override SourcePosition? Position(int slot) =>
        slots[slot].State == CellState.Absent ? null : source.Position(slots[slot].Offset);

    public override SourcePlace? Place(int slot) =>
        slots[slot].State == CellState.Absent ? null : source.Places.At(slots[slot].Offset);

    public override SourceSpan? Span(int slot) =>
        slots[slot].State == CellState.Absent ? null : new SourceSpan(slots[slot].Offset, slots[slot].Length);
}
