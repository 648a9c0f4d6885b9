namespace Disclosure.Contents;

/// <summary>Places as a JSON file recorded them; the source text is not at hand.</summary>
internal sealed class RecordedPlaces(string[] raws, SourcePosition?[] positions) : CellPlaces
{
    public override string Raw(int slot) => raws[slot];

    public override ReadOnlySpan<char> Text(int slot) => raws[slot];

    public override SourcePosition? Position(int slot) => positions[slot];

    public override SourcePlace? Place(int slot) => positions[slot] is { } position ? SourcePlace.At(position.Line, position.Column) : null;

    public override SourceSpan? Span(int slot) => null;
}
