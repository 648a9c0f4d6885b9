using Disclosure.Labels;
using Disclosure.Layouts.Pieces;

namespace Disclosure.Layouts;

/// <summary>
/// Records as spreadsheets write them: cells between commas or semicolons, those that hold such marks or line breaks between quotation marks. Every
/// record of a table has as many cells as the others, or fewer where its end was cut off, which prose with commas has not.
/// </summary>
internal sealed class CsvRows : ITextLayout
{
    private const int MinRecords = 2, MinLabels = 2, MaxRecords = 10_000;

    public string Name => "CsvRows";

    public bool CanBeIn(ReadOnlySpan<char> text) => text.ContainsAny(',', ';');

    public bool TryRead(ref TextDraft draft)
    {
        if (draft.At < draft.NoRecordsUntil)
            return false;
        var line = draft.Text[draft.At..draft.LineEnd(draft.At)];
        var isRead = (line.Contains(',') && TryRead(ref draft, ',')) || (line.Contains(';') && TryRead(ref draft, ';'));
        if (!isRead && line.ContainsAny(',', ';'))
            draft.NoRecordsUntil = Math.Max(draft.NoRecordsUntil, draft.NextLine(draft.At + line.Length));
        return isRead;
    }

    private static bool TryRead(ref TextDraft draft, char separator)
    {
        var records = new List<SourceSpan[]>();
        var (labels, figures, end) = (0, 0, draft.At);
        for (var at = draft.At; at < draft.Text.Length && records.Count < MaxRecords && CsvRecord.Read(draft.Text, at, separator) is { } record; at = end)
        {
            if (record.Cells.Length < 2)
                break;
            records.Add(record.Cells);
            end = draft.NextLine(record.End);
            foreach (var cell in record.Cells)
            {
                var text = draft.Text.Slice(cell.Offset, cell.Length);
                figures += ValueWords.Is(text.Trim()) ? 1 : 0;
                labels += labels < MinLabels && IsLabel(draft.Labels, text, out _) ? 1 : 0;
            }
        }

        if (records.Count == MaxRecords)
            draft.NoRecordsUntil = draft.Text.Length;
        if (!AreAlike(records) || records.Count < MinRecords || records.Count == MaxRecords || labels < MinLabels || figures == 0)
        {
            draft.NoRecordsUntil = Math.Max(draft.NoRecordsUntil, end);
            return false;
        }

        Add(ref draft, records);
        draft.At = end;
        return true;
    }

    /// <summary>Whether most records have one number of cells, and none has more: editors take marks away at the ends of lines, and a comma too much is no mark.</summary>
    private static bool AreAlike(List<SourceSpan[]> records)
    {
        var longest = records.Count == 0 ? 0 : records.Max(static record => record.Length);
        return records.Count(record => record.Length == longest) * 2 >= records.Count;
    }

    /// <summary>Adds records as tables. One that holds a single cell which is no label of a table is a line: a title, a heading or a remark.</summary>
    private static void Add(ref TextDraft draft, List<SourceSpan[]> records)
    {
        var (table, row) = (draft.BeginTable(), 0);
        foreach (var record in records)
        {
            if (draft.IsFull)
                break;
            if (Alone(in draft, record) is { } line)
            {
                draft.EndTable(table, TableShape.Rows, keepsBlanks: true, mayBeAligned: true);
                draft.Cells.Add(TableCell.Line(line.Offset, line.Length, blankLinesAbove: 0));
                (table, row) = (draft.BeginTable(), 0);
                continue;
            }

            for (var column = 0; column < record.Length; column++)
                draft.Cells.Add(new TableCell(record[column].Offset, record[column].Length, row, column));
            row++;
        }

        draft.EndTable(table, TableShape.Rows, keepsBlanks: true, mayBeAligned: true);
    }

    private static SourceSpan? Alone(in TextDraft draft, SourceSpan[] record)
    {
        SourceSpan? alone = null;
        foreach (var cell in record)
        {
            if (draft.Text.Slice(cell.Offset, cell.Length).IsWhiteSpace())
                continue;
            if (alone is not null)
                return null;
            alone = cell;
        }

        return alone is { } line && (!IsLabel(draft.Labels, draft.Text.Slice(line.Offset, line.Length), out var label) || LabelRoles.Of(draft.Labels, label).IsTitle) ? alone : null;
    }

    private static bool IsLabel(LabelLookup labels, ReadOnlySpan<char> text, out int label)
    {
        label = labels.CanBegin(text) ? labels.FindPrinted(text, stackalloc char[LabelMatcher.BufferSize]).Label : LabelMatcher.NoLabel;
        return label >= 0;
    }
}
