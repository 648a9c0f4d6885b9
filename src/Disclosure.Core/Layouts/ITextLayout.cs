namespace Disclosure.Layouts;

/// <summary>
/// One way in which texts set the cells of a table off from one another. It knows no form: it turns lines into a table of a shape, and
/// recognition does the rest, the same for all. Where nothing else tells cells apart, it asks which words are labels.
/// </summary>
internal interface ITextLayout
{
    /// <summary>Its name in data.</summary>
    string Name { get; }

    /// <summary>Whether a text holds what sets cells of this layout apart; where it does not, no line is asked for.</summary>
    bool CanBeIn(ReadOnlySpan<char> text);

    /// <summary>Reads the table that begins with the line where the draft stands, and goes behind it; false if none of this layout begins there.</summary>
    bool TryRead(ref TextDraft draft);
}
