using Disclosure.Writing;

namespace Disclosure.Layouts;

/// <summary>
/// A cell a line behind a TAB: a blank line ends a row, and a line without TAB continues the cell above. Merged cells that go on from the row
/// above are there as blank ones; those of one row are one.
/// </summary>
internal sealed class TabbedLines : ITextLayout
{
    /// <summary>How many cells of a row are told apart. No form has a row of so many; what follows stays in the last of them.</summary>
    internal const int MaxInRow = 10_000;

    public string Name => "TabbedLines";

    public bool CanBeIn(ReadOnlySpan<char> text) => text.Contains('\t');

    public bool TryRead(ref TextDraft draft)
    {
        var end = CellEnd(in draft, draft.At);
        if (end < 0 || IsRowOfTabs(in draft, draft.NextLine(end)))
            return false;
        var table = draft.BeginTable();
        var (row, column) = (0, 0);
        var isRowOver = false;
        while (!draft.IsAtEnd && !draft.IsFull)
        {
            var lineEnd = draft.Ends.Next(draft.At);
            if (CellEnd(in draft, draft.At) is >= 0 and var cellEnd)
            {
                (row, column) = isRowOver ? (row + 1, 0) : (row, column);
                isRowOver = false;
                if (column < MaxInRow)
                {
                    var first = TabAt(in draft, draft.At) + 1;
                    draft.Cells.Add(new TableCell(first, cellEnd - first, row, column++));
                }
                else
                    ExtendLast(ref draft, cellEnd);
                lineEnd = cellEnd;
            }
            else if (lineEnd < draft.Text.Length && draft.Text[lineEnd] == '\t')
            {
                break;
            }
            else if (Unseen.IsAll(draft.Text[draft.At..lineEnd]))
            {
                isRowOver = true;
            }
            else if (isRowOver || !ContinuesCell(draft.Text[draft.At..lineEnd]))
            {
                break;
            }
            else
            {
                ExtendLast(ref draft, lineEnd);
            }

            draft.At = draft.NextLine(lineEnd);
        }

        draft.EndTable(table, TableShape.Rows, keepsBlanks: true, mayBeAligned: false);
        return true;
    }

    /// <summary>Where a line ends that holds one cell behind one TAB; -1 for any other line.</summary>
    private static int CellEnd(in TextDraft draft, int start)
    {
        start = TabAt(in draft, start);
        if (start < 0)
            return -1;
        var end = draft.Ends.Next(start + 1);
        return end == draft.Text.Length || draft.Text[end] != '\t' ? end : -1;
    }

    /// <summary>Where the TAB stands with which a line begins, blanks and characters that are not seen aside; -1 if it does not begin so.</summary>
    private static int TabAt(in TextDraft draft, int start)
    {
        while (start < draft.Text.Length && draft.Text[start] is not ('\t' or '\n' or '\r') && (char.IsWhiteSpace(draft.Text[start]) || Unseen.Is(draft.Text[start])))
            start++;
        return start < draft.Text.Length && draft.Text[start] == '\t' ? start : -1;
    }

    /// <summary>Whether a line has cells between TABs: then the one above it is such a row too.</summary>
    private static bool IsRowOfTabs(in TextDraft draft, int start)
    {
        if (start >= draft.Text.Length)
            return false;
        var end = draft.Ends.Next(start);
        return end < draft.Text.Length && draft.Text[end] == '\t' && CellEnd(in draft, start) < 0;
    }

    private static void ExtendLast(ref TextDraft draft, int end)
    {
        ref var last = ref draft.Cells.Last;
        last = last with { Length = end - last.Offset };
    }

    /// <summary>Whether a line continues the cell above: a blank one does not, nor one such as 五、… that opens a section.</summary>
    private static bool ContinuesCell(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && !char.IsWhiteSpace(line[0]) && !Unseen.Is(line[0]) && !Numerals.IsCounting(line[0]))
            return true;
        line = line.TrimStart().TrimStart(Unseen.Characters);
        return line.Length > 0 && !SectionLines.Open(line);
    }
}
