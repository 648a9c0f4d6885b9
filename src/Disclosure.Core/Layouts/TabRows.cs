
namespace Disclosure.Layouts;

/// <summary>Rows of cells between TABs, one a line: merged cells leave blank ones behind, short rows are often filled up.</summary>
internal sealed class TabRows : ITextLayout
{
    public string Name => "TabRows";

    public bool CanBeIn(ReadOnlySpan<char> text) => text.Contains('\t');

    public bool TryRead(ref TextDraft draft)
    {
        if (!HasTab(in draft))
            return false;
        var first = draft.BeginTable();
        for (var row = 0; !draft.IsAtEnd && !draft.IsFull && HasTab(in draft); row++)
        {
            var start = draft.At;
            var end = ReadRow(ref draft, row);
            draft.At = draft.NextLine(end);
            if (end - start == draft.Cells.Last.Column)
                SkipRepeats(ref draft, start);
        }

        draft.EndTable(first, TableShape.Rows, keepsBlanks: true, mayBeAligned: true);
        return true;
    }

    private static bool HasTab(in TextDraft draft)
    {
        var end = draft.Ends.Next(draft.At);
        return end < draft.Text.Length && draft.Text[end] == '\t';
    }

    /// <summary>Reads the cells of a line; returns where it ends.</summary>
    private static int ReadRow(ref TextDraft draft, int row)
    {
        var start = draft.At;
        for (var column = 0; ; column++, start++)
        {
            var end = column + 1 == TabbedLines.MaxInRow ? draft.LineEnd(start) : draft.Ends.Next(start);
            draft.Cells.Add(new TableCell(start, end - start, row, column));
            start = end;
            if (start == draft.Text.Length || draft.Text[start] != '\t' || draft.IsFull)
                return start;
        }
    }

    /// <summary>A blank row says no more when it is printed again and again: page layouts and spreadsheets leave thousands.</summary>
    private static void SkipRepeats(ref TextDraft draft, int row)
    {
        if (draft.IsAtEnd)
            return;
        var length = draft.At - row;
        draft.At += draft.Text[draft.At..].CommonPrefixLength(draft.Text[row..]) / length * length;
    }
}
