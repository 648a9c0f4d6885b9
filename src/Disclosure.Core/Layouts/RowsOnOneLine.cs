using Disclosure.Labels;
using Disclosure.Layouts.Pieces;

namespace Disclosure.Layouts;

/// <summary>
/// Several rows, or all of a report, on one line: with single blanks between the cells, or run together with nothing between them. Labels cut the
/// line, and section headings tell its tables from its prose.
/// </summary>
internal sealed class RowsOnOneLine : ITextLayout
{
    /// <summary>So many labels behind digits show that a line holds rows.</summary>
    private const int MinRows = 2;

    /// <summary>So many labels that stand before digits are a head and show that a line holds its values too.</summary>
    private const int MinHead = 4;

    public string Name => "RowsOnOneLine";

    public bool CanBeIn(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    public bool TryRead(ref TextDraft draft)
    {
        if (draft.PiecesLeft <= 0)
            return false;
        var end = draft.LineEnd(draft.At);
        if (!HasRows(draft.Labels, draft.Text[draft.At..end]) && !HasHead(draft.Labels, draft.Text[draft.At..end]))
            return false;
        var (at, cells) = (draft.At, draft.Cells.Count);
        var hasTable = false;
        while (at < end && !draft.IsFull)
        {
            var heading = NextHeading(draft.Labels, draft.Text, at, end, out var behind);
            hasTable |= ReadPart(ref draft, at, heading);
            if (heading < end)
                AddLine(ref draft, heading, behind);
            at = behind;
        }

        if (!hasTable)
        {
            draft.Cells.RemoveFrom(cells);
            return false;
        }

        draft.At = draft.NextLine(end);
        return true;
    }

    /// <summary>Whether labels stand behind digits, as between the rows of a table.</summary>
    private static bool HasRows(LabelLookup labels, ReadOnlySpan<char> line)
    {
        var rows = 0;
        for (var at = line.IndexOfAnyInRange('0', '9'); at >= 0 && rows < MinRows;)
        {
            var digits = line[at..].IndexOfAnyExceptInRange('0', '9');
            if (digits < 0)
                break;
            at += digits;
            var rest = line[at..].TrimStart();
            // 0000000 and 2.其他…: the last digit may be the label's.
            if (LabelSearch.Longest(labels, rest, out _) >= 0 || LabelSearch.Longest(labels, line[(at - 1)..], out _) >= 0)
                rows++;
            var next = line[at..].IndexOfAnyInRange('0', '9');
            at = next < 0 ? -1 : at + next;
        }

        return rows >= MinRows;
    }

    /// <summary>Whether a line begins with the labels of a head, and digits stand behind them.</summary>
    private static bool HasHead(LabelLookup labels, ReadOnlySpan<char> line)
    {
        if (line.TrimEnd() is not [.., >= '0' and <= '9'])
            return false;
        for (var found = 0; ; found++)
        {
            line = line.TrimStart();
            if (LabelSearch.Longest(labels, line, out var end) < 0)
                return found >= MinHead && line is [>= '0' and <= '9', ..];
            line = line[end..];
        }
    }

    /// <summary>Where the next section heading with its number begins and ends; the end of the line if none follows.</summary>
    private static int NextHeading(LabelLookup labels, ReadOnlySpan<char> text, int at, int end, out int behind)
    {
        for (; at < end; at++)
            if (LabelSearch.Longest(labels, text[at..end], out var length) is >= 0 and var label && LabelRoles.Of(labels, label).IsSection)
            {
                behind = at + length;
                return at;
            }

        behind = end;
        return end;
    }

    /// <summary>Reads what stands between two headings: a table, and prose behind it.</summary>
    private static bool ReadPart(ref TextDraft draft, int start, int end)
    {
        var page = new PageReader(draft.Labels, isAligned: false);
        var behind = ReadTable(in draft, page, start, end);
        draft.PiecesLeft -= page.Count;
        if (draft.PiecesLeft <= 0 || !page.Items.Exists(static item => item is { Kind: ItemKind.Values, Owner: null or { Label: >= 0 } }))
        {
            AddLine(ref draft, start, end);
            return false;
        }

        PageTables.Write(ref draft, page.Items, isAligned: false, hasLines: false);
        AddLine(ref draft, behind, end);
        return true;
    }

    /// <summary>Reads words up to one that is neither label nor value; returns where it begins.</summary>
    private static int ReadTable(in TextDraft draft, PageReader page, int start, int end)
    {
        while (start < end && page.Count <= draft.PiecesLeft)
        {
            while (start < end && char.IsWhiteSpace(draft.Text[start]))
                start++;
            var wordEnd = start;
            while (wordEnd < end && !char.IsWhiteSpace(draft.Text[wordEnd]))
                wordEnd++;
            if (wordEnd > start && !page.ReadNext(draft.Text, new Piece(start, wordEnd - start, 0, 0)))
                break;
            start = wordEnd;
        }

        return start;
    }

    private static void AddLine(ref TextDraft draft, int start, int end)
    {
        if (draft.Text[start..end].IsWhiteSpace())
            return;
        draft.Cells.Add(TableCell.Line(start, end - start, draft.BlankLines));
        draft.BlankLines = 0;
    }
}
