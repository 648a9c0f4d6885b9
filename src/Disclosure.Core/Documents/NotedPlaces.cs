namespace Disclosure.Documents;

/// <summary>Places that a reader noted beside the text it gave: each holds up to the next.</summary>
internal sealed class NotedPlaces(int[] offsets, SourcePlace?[] places) : PlaceMap
{
    public override SourcePlace? At(int offset)
    {
        var index = Array.BinarySearch(offsets, offset);
        return places.Length == 0 ? null : places[Math.Max(index >= 0 ? index : ~index - 1, 0)];
    }
}
