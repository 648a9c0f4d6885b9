using Disclosure.Documents;
using Disclosure.Labels;
using Disclosure.Writing;

namespace Disclosure.Layouts;

/// <summary>
/// Turns a text into lines and tables. At each line the layouts are asked in turn whether a table of theirs begins there; a line that is of
/// none stands alone, and may be a cell as well as prose.
/// </summary>
internal static class LayoutChooser
{
    public const string PlainLines = "PlainLines";

    /// <summary>All layouts that know their tables by the text alone, the most certain first.</summary>
    private static readonly ITextLayout[] s_layouts =
        [new TabbedLines(), new TabRows(), new PipeRows(), new BarCells(), new CsvRows(), new RowsOnOneLine(), new AlignedLines()];

    /// <summary>Reads a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="ends">Where its cells can end.</param>
    /// <param name="labels">The labels of the form.</param>
    /// <param name="maxCells">How many lines and cells there may be.</param>
    /// <param name="isWhole">Whether all of it was read; false if there are more cells than allowed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static SourceDocument Read(
        SourceText source, CellEnds ends, LabelLookup labels, int maxCells, out bool isWhole, CancellationToken cancellationToken)
    {
        var draft = new TextDraft(ends, labels, maxCells, ends.Count());
        var layouts = Array.FindAll(s_layouts, layout => layout.CanBeIn(source.Span));
        var found = new bool[layouts.Length];
        var hasLines = false;
        while (!draft.IsAtEnd && !draft.IsFull)
        {
            if (!TryTable(ref draft, layouts, found))
                hasLines |= ReadLine(ref draft);
            if ((draft.Cells.Count & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }

        isWhole = !draft.IsFull;
        var names = new List<string>();
        for (var layout = 0; layout < found.Length; layout++)
            if (found[layout])
                names.Add(layouts[layout].Name);
        if (hasLines)
            names.Add(SpacedLines.Settle(draft.Cells) ? SpacedLines.Name : PlainLines);
        return new SourceDocument(source, draft.Cells, draft.Tables) { Layouts = names };
    }

    private static bool TryTable(ref TextDraft draft, ITextLayout[] layouts, bool[] found)
    {
        if (draft.Text[draft.At] is '\n' or '\r')
            return false;
        for (var layout = 0; layout < layouts.Length; layout++)
            if (layouts[layout].TryRead(ref draft))
                return found[layout] = true;
        return false;
    }

    private static bool ReadLine(ref TextDraft draft)
    {
        var end = draft.Ends.Next(draft.At);
        while (end < draft.Text.Length && draft.Text[end] == '\t')
            end = draft.Ends.Next(end + 1);
        var isBlank = Unseen.IsAll(draft.Text[draft.At..end]);
        if (isBlank)
        {
            draft.BlankLines++;
        }
        else
        {
            draft.Cells.Add(TableCell.Line(draft.At, end - draft.At, draft.BlankLines));
            draft.BlankLines = 0;
        }

        draft.At = draft.NextLine(end);
        return !isBlank;
    }
}
