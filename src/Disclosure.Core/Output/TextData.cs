namespace Disclosure.Output;

/// <summary>What a cell of a document says, as data.</summary>
internal sealed record TextData(string Raw, int? Line, int? Column)
{
    public static TextData Of(UnusedCell cell) => Of(cell.Raw, cell.Place);

    /// <summary>What the cells say that begin within a stretch of a document, in their order.</summary>
    public static IEnumerable<TextData> Within(SourceDocument document, SourceSpan stretch)
    {
        for (var index = 0; index < document.Cells.Count; index++)
            if (document.Cells[index] is var cell && cell.Offset >= stretch.Offset && cell.Offset < stretch.End && cell.Length > 0)
                yield return Of(document.Source.Raw(cell.Offset, cell.Length), document.Places.At(cell.Offset));
    }

    private static TextData Of(string raw, SourcePlace? place) => new(raw, place?.Line, place?.Column);
}
