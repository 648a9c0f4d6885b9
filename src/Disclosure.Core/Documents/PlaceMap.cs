namespace Disclosure;

/// <summary>Leads from the reading text of a document back to its source.</summary>
public abstract class PlaceMap
{
    private protected PlaceMap()
    {
    }

    /// <summary>The place of a character of the reading text.</summary>
    /// <param name="offset">Its offset in UTF-16 code units, from 0 to the length of the text.</param>
    /// <returns>The place; null where the source has none for it.</returns>
    public abstract SourcePlace? At(int offset);
}
