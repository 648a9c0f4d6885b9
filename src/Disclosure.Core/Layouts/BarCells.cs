using Disclosure.Writing;

namespace Disclosure.Layouts;

/// <summary>
/// Cells that end at bars, one a line or over several: where bars that fill rows up tell how many a row has, they are rows; else they are lines,
/// and bars with nothing before them blank ones.
/// </summary>
internal sealed class BarCells : ITextLayout
{
    /// <summary>More blank lines than any row has cells: so many stand where it is not known which bars are of blank cells.</summary>
    private const int UnknownBlanks = 2 * TabbedLines.MaxInRow;

    /// <summary>How many lengths of rows are looked for in one stretch of lines.</summary>
    private const int MaxTables = 4;

    public string Name => "BarCells";

    public bool CanBeIn(ReadOnlySpan<char> text) => Bars.AreIn(text);

    public bool TryRead(ref TextDraft draft)
    {
        if (BarStretch.Find(in draft) is not { } stretch)
            return false;
        Add(ref draft, stretch.Cells, tables: 0);
        if (stretch.EndsInDoubt)
            draft.BlankLines = UnknownBlanks;
        draft.At = stretch.End;
        return true;
    }

    private static void Add(ref TextDraft draft, List<BarCell> cells, int tables)
    {
        if (tables < MaxTables && BarRows.Find(draft.Text, cells) is { HasRows: true } rows)
            AddRows(ref draft, cells, rows, tables + 1);
        else
            AddLines(ref draft, cells, tables > 0 || cells.Exists(static cell => cell.EndsRun));
    }

    /// <summary>Adds the rows as tables. What stands between them is looked at for itself: it may be a table with rows of another length.</summary>
    private static void AddRows(ref TextDraft draft, List<BarCell> cells, BarRows rows, int tables)
    {
        var (table, row) = (draft.BeginTable(), 0);
        foreach (var part in rows.Parts)
        {
            if (!part.IsRow)
            {
                EndTable(ref draft, table);
                Add(ref draft, cells[part.First..part.End], tables);
                (table, row) = (draft.BeginTable(), 0);
                continue;
            }

            var (first, end) = rows.WithoutPadding(part.First, part.End);
            for (var cell = first; cell < end && !draft.IsFull; cell++)
                draft.Cells.Add(new TableCell(cells[cell].Offset, cells[cell].Length, row, cell - first));
            row += end > first ? 1 : 0;
        }

        EndTable(ref draft, table);
    }

    private static void EndTable(ref TextDraft draft, int first) =>
        draft.EndTable(first, TableShape.Rows, keepsBlanks: true, mayBeAligned: true, fillsUpRows: true);

    private static void AddLines(ref TextDraft draft, List<BarCell> cells, bool fillsUp)
    {
        foreach (var cell in cells)
        {
            if (draft.IsFull)
                return;
            if (cell.IsBlank)
                draft.BlankLines = fillsUp ? UnknownBlanks : draft.BlankLines + 1;
            else
                AddLines(ref draft, cell);
        }
    }

    /// <summary>Adds the lines of a cell.</summary>
    private static void AddLines(ref TextDraft draft, BarCell cell)
    {
        for (var at = cell.Offset; at < cell.Offset + cell.Length;)
        {
            var end = LineEnds.Next(draft.Text[..(cell.Offset + cell.Length)], at);
            var line = draft.Text[at..end];
            if (!line.IsWhiteSpace())
            {
                draft.Cells.Add(TableCell.Line(at + line.Length - line.TrimStart().Length, line.Trim().Length, draft.BlankLines));
                draft.BlankLines = 0;
            }

            at = LineEnds.Skip(draft.Text, end);
        }
    }
}
