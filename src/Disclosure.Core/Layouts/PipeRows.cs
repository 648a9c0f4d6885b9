
namespace Disclosure.Layouts;

/// <summary>
/// Rows of cells between bars, one a line, markdown too: with and without bars at the ends. Bars with nothing between them where the line
/// says nothing more stand for merged cells and are none; a line of dashes below the head is none either.
/// </summary>
internal sealed class PipeRows : ITextLayout
{
    public string Name => "PipeRows";

    public bool CanBeIn(ReadOnlySpan<char> text) => Bars.AreIn(text);

    public bool TryRead(ref TextDraft draft)
    {
        if (!PipeSurvey.IsRow(in draft, draft.At) || PipeSurvey.Of(in draft) is not { IsTable: true } survey)
            return false;
        var first = draft.BeginTable();
        for (var row = 0; draft.At < survey.End && !draft.IsFull;)
        {
            var lineEnd = draft.LineEnd(draft.At);
            if (!draft.Text[draft.At..lineEnd].IsWhiteSpace() && ReadRow(ref draft, lineEnd, row, survey.BeginWithBar))
                row++;
            draft.At = draft.NextLine(lineEnd);
        }

        draft.EndTable(first, TableShape.Rows, keepsBlanks: true, mayBeAligned: true, survey.FillUp);
        return true;
    }

    /// <summary>Reads the cells of a line; false if it is one of dashes only.</summary>
    private static bool ReadRow(ref TextDraft draft, int lineEnd, int row, bool beginWithBar)
    {
        var first = draft.Cells.Count;
        var start = draft.At;
        if (beginWithBar)
            start += Bars.First(draft.Text[start..lineEnd]) + 1;
        for (var column = 0; start <= lineEnd && !draft.IsFull; column++)
        {
            var step = Bars.First(draft.Text[start..lineEnd]);
            var end = step < 0 || column + 1 == TabbedLines.MaxInRow ? lineEnd : start + step;
            if (end == lineEnd && column > 0 && draft.Text[start..end].IsWhiteSpace())
                break;
            draft.Cells.Add(Trimmed(in draft, start, end, row, column));
            start = end + 1;
        }

        if (IsRuler(in draft, first))
        {
            draft.Cells.RemoveFrom(first);
            return false;
        }

        DropPadding(ref draft, first, lineEnd);
        return true;
    }

    /// <summary>A cell without the blanks that set it off from its bars; one that holds nothing else keeps one, so that it is seen not to be empty.</summary>
    private static TableCell Trimmed(in TextDraft draft, int start, int end, int row, int column)
    {
        var text = draft.Text[start..end];
        var lead = text.Length - text.TrimStart().Length;
        return lead == text.Length
            ? new TableCell(start, Math.Min(text.Length, 1), row, column)
            : new TableCell(start + lead, text.Trim().Length, row, column);
    }

    /// <summary>Merged cells leave bars at the end of their line with nothing between them; blanks in front of those are none of cells.</summary>
    private static void DropPadding(ref TextDraft draft, int first, int lineEnd)
    {
        var last = draft.Cells.Count;
        while (last > first && draft.Text.Slice(draft.Cells[last - 1].Offset, draft.Cells[last - 1].Length).IsWhiteSpace())
            last--;
        var from = last > first ? draft.Cells[last - 1].End : draft.At;
        if (last > first && Bars.StandTogether(draft.Text[from..lineEnd]))
            draft.Cells.RemoveFrom(last);
    }

    /// <summary>Whether all cells of a row are the dashes that markdown puts below a head.</summary>
    private static bool IsRuler(in TextDraft draft, int first)
    {
        for (var cell = first; cell < draft.Cells.Count; cell++)
        {
            var text = draft.Text.Slice(draft.Cells[cell].Offset, draft.Cells[cell].Length).Trim();
            if (text.Length < 3 || text.ContainsAnyExcept('-', ':'))
                return false;
        }

        return draft.Cells.Count > first;
    }
}
