using Disclosure.Documents;
using Disclosure.Labels.Indexing;

namespace Disclosure.Labels;

/// <summary>A text cut into cells, with the label of each: all that recognition looks at.</summary>
internal readonly ref struct LabelledText(ReadOnlySpan<char> text, TextCells cells, LabelLookup table)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public TextCells Cells { get; } = cells;

    public int Count => Cells.Count;

    public LabelLookup Table => table;

    /// <summary>The label of a cell.</summary>
    public short Label(int cell) => Cells[cell].Label;

    /// <summary>All that the label of a cell means.</summary>
    public LabelMeaning[] Meanings(int cell) => table.Meanings(Cells[cell].Label);

    /// <summary>The printed text of a cell.</summary>
    public ReadOnlySpan<char> Printed(int cell) => Text.Slice(Cells[cell].Offset, Cells[cell].Length);

    /// <summary>Whether nothing or only white space stands in a cell.</summary>
    public bool IsBlank(int cell) => Cells[cell].Length == 0 || Printed(cell).IsWhiteSpace();

    /// <summary>The place of a cell.</summary>
    public SourceSpan Place(int cell) => new(Cells[cell].Offset, Cells[cell].Length);

    /// <summary>The place of a cell without the white space around it.</summary>
    public SourceSpan TrimmedPlace(int cell)
    {
        var printed = Printed(cell);
        var lead = printed.Length - printed.TrimStart().Length;
        return new SourceSpan(Cells[cell].Offset + lead, printed.Trim().Length);
    }

    /// <summary>Whether the cell has a label with this role.</summary>
    public bool Has(int cell, LabelRole role)
    {
        foreach (var meaning in Meanings(cell))
            if (meaning.Role == role)
                return true;
        return false;
    }

    /// <summary>Notes that cells belong to a table.</summary>
    public void MarkTable(int first, int behind)
    {
        for (var cell = first; cell < behind; cell++)
            Cells[cell].Kind |= TextCellKind.TableLine;
    }
}
