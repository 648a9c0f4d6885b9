using Disclosure.Documents;

namespace Disclosure;

/// <summary>
/// A document as a reader or a text layout found it: one reading text, and over it lines and tables in reading order. Immutable; the same
/// for every source, so that labels, values and places are read the same way from all of them.
/// </summary>
public sealed class SourceDocument
{
    internal SourceDocument(SourceText source, DocumentCells cells, IReadOnlyList<SourceTable> tables)
    {
        Source = source;
        Cells = cells;
        Tables = tables;
    }

    /// <summary>The name of the reader that made it, such as <c>text</c> or <c>html</c>.</summary>
    public string Reader { get; init; } = "text";

    /// <summary>The text layouts that were found in it, in their order in the document; empty where a reader knew its tables.</summary>
    public IReadOnlyList<string> Layouts { get; init; } = [];

    /// <summary>The reading text: the text of all lines and cells, in the order of the document.</summary>
    public ReadOnlyMemory<char> Text => Source.Memory;

    /// <summary>Leads from the reading text back to the source.</summary>
    public PlaceMap Places => Source.Places;

    /// <summary>The tables, in the order of the document.</summary>
    public IReadOnlyList<SourceTable> Tables { get; }

    /// <summary>The lines that stand in no table, in the order of the document.</summary>
    public IEnumerable<SourceSpan> Lines
    {
        get
        {
            for (var cell = 0; cell < Cells.Count; cell++)
                if (!Cells[cell].IsInTable)
                    yield return new SourceSpan(Cells[cell].Offset, Cells[cell].Length);
        }
    }

    /// <summary>The limits that its reader reached, each in a few words such as <c>at most 1000 columns</c>.</summary>
    public IReadOnlyList<string> LimitsReached { get; init; } = [];

    /// <summary>The parts that were read and that a person does not see in it, such as <c>the sheet 表三</c>.</summary>
    public IReadOnlyList<string> HiddenParts { get; init; } = [];

    /// <summary>Why its reader could read nothing of it, as the end of a sentence; null where it could.</summary>
    public string? Problem { get; init; }

    internal SourceText Source { get; }

    internal DocumentCells Cells { get; }
}
