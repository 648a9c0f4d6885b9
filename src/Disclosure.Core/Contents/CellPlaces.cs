namespace Disclosure.Contents;

/// <summary>Where the cells of a report stand: in a source text, or as a JSON file recorded it.</summary>
internal abstract class CellPlaces
{
    public abstract string Raw(int slot);

    /// <summary>The text of the cell as it was read, not brought to one line; empty where it is absent.</summary>
    public abstract ReadOnlySpan<char> Text(int slot);

    public abstract SourcePosition? Position(int slot);

    /// <summary>The place in whatever the source has; null where the cell is absent.</summary>
    public abstract SourcePlace? Place(int slot);

    public abstract SourceSpan? Span(int slot);
}
