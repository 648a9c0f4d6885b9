namespace Disclosure.Documents;

/// <summary>The reading text of a document, and what leads from it to its source.</summary>
/// <param name="text">The text.</param>
/// <param name="places">Leads to the source; null where the text is its own source.</param>
internal sealed class SourceText(ReadOnlyMemory<char> text, PlaceMap? places = null)
{
    public ReadOnlyMemory<char> Memory => text;

    public ReadOnlySpan<char> Span => text.Span;

    public int Length => text.Length;

    public PlaceMap Places => field ??= places ?? new LinePlaces(text);

    /// <summary>The line and column of an offset; null where the source has no lines.</summary>
    public SourcePosition? Position(int offset) => Places is LinePlaces lines
        ? lines.Position(offset)
        : Places.At(offset) is { Line: { } line, Column: { } column } ? new SourcePosition(line, column) : null;

    /// <summary>The characters of a cell as data files show them: one line, TAB, LF and CR as a space each.</summary>
    public string Raw(int offset, int length) => string.Create(length, (this, offset), static (target, state) =>
    {
        state.Item1.Span.Slice(state.offset, target.Length).CopyTo(target);
        target.Replace('\t', ' ');
        target.Replace('\n', ' ');
        target.Replace('\r', ' ');
    });
}
