namespace Disclosure.Documents;

/// <summary>Places that a reader noted beside the text it gave: each holds up to the next. Within a line, columns go on with the text.</summary>
internal sealed class NotedPlaces(int[] offsets, SourcePlace?[] places) : PlaceMap
{
    public override SourcePlace? At(int offset)
    {
        if (places.Length == 0)
            return null;
        var found = Array.BinarySearch(offsets, offset);
        var index = Math.Max(found >= 0 ? found : ~found - 1, 0);
        return places[index] is { Line: not null, Column: { } column } place && offset > offsets[index]
            ? place with { Column = column + offset - offsets[index] }
            : places[index];
    }
}
