using Disclosure.Labels;
using Disclosure.Layouts.Pieces;
using Disclosure.Writing;

namespace Disclosure.Layouts;

/// <summary>
/// Text taken from a PDF: a row a line, cells set off by blanks, labels broken over lines with values and other labels between their pieces.
/// How far cells stand from the line's beginning says in which order the columns of a head stand, and nothing more.
/// </summary>
internal sealed class AlignedLines : ITextLayout
{
    /// <summary>So many blank lines, or lines without a label or a value, end a table.</summary>
    private const int MaxBlankLines = 12, MaxOtherLines = 3;

    /// <summary>So many lines with more than one blank between cells show that columns stand below one another.</summary>
    private const int MinWideLines = 2;

    /// <summary>A line of more words than a page number has may be a heading, or prose.</summary>
    private const int LongestWords = 3;

    public string Name => "AlignedLines";

    public bool CanBeIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(' ', '\u00A0', '\u3000'); at >= 0;)
        {
            if (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at..].TrimStart(" \u00A0\u3000") is [>= '0' and <= '9', ..])
                return true;
            var next = text[(at + 1)..].IndexOfAny(' ', '\u00A0', '\u3000');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    public bool TryRead(ref TextDraft draft)
    {
        if (draft.At < draft.UnalignedUntil || draft.PiecesLeft <= 0 || !(CanBegin(in draft, draft.At) || IsForeignHead(in draft)))
            return false;
        var isAligned = AreAligned(in draft);
        var page = new PageReader(draft.Labels, isAligned);
        var (end, scanned) = Survey(in draft, page);
        draft.PiecesLeft -= page.Count;
        if (draft.PiecesLeft <= 0 || !Judge(page.Items, draft))
        {
            draft.UnalignedUntil = scanned;
            return false;
        }

        PageTables.Write(ref draft, page.Items, isAligned, hasLines: true);
        draft.At = end;
        return true;
    }

    /// <summary>Whether a line begins with a label, or a part of one that is no single character.</summary>
    private static bool CanBegin(in TextDraft draft, int at)
    {
        var line = draft.Text[at..draft.LineEnd(at)].Trim();
        if (line.IsEmpty || !draft.Labels.CanBegin(line) || IsOther(line) || IsSection(in draft, line))
            return false;
        var joiner = new LabelJoiner(draft.Labels, isAligned: false);
        var word = line[..WordLength(line)];
        if (joiner.TryAdd(word, new Piece(0, word.Length, 0, 0), out _) is not { } label)
            return false;
        var rest = line[word.Length..].TrimStart();
        var next = rest[..WordLength(rest)];
        return word.Length > 1 || (next.Length > 0 && joiner.TryAdd(next, new Piece(word.Length, next.Length, 0, 0), out _) == label);
    }

    /// <summary>Whether a line has several words, and a label begins the next one: a head that names none of the form's columns.</summary>
    private static bool IsForeignHead(in TextDraft draft)
    {
        var at = draft.LineEnd(draft.At);
        var line = draft.Text[draft.At..at].Trim();
        if (WordLength(line) == line.Length || IsOther(line) || IsProse(line))
            return false;
        for (var blank = 0; at < draft.Text.Length && blank <= MaxBlankLines; blank++)
        {
            at = draft.NextLine(at);
            if (at >= draft.Text.Length || !draft.Text[at..draft.LineEnd(at)].IsWhiteSpace())
                return at < draft.Text.Length && CanBegin(in draft, at);
            at = draft.LineEnd(at);
        }

        return false;
    }

    private static int WordLength(ReadOnlySpan<char> line) => line.IndexOfAny(' ', '\u00A0', '\u3000') is >= 0 and var blank ? blank : line.Length;

    /// <summary>Whether more than one blank sets cells off on the lines up to the next heading.</summary>
    private static bool AreAligned(in TextDraft draft)
    {
        var (wide, blank) = (0, 0);
        for (var at = draft.At; at < draft.Text.Length && blank <= MaxBlankLines && wide < MinWideLines;)
        {
            var lineEnd = draft.LineEnd(at);
            var line = draft.Text[at..lineEnd].Trim();
            if (IsOther(line) || IsSection(in draft, line))
                break;
            wide += line.IndexOf("  ") >= 0 ? 1 : 0;
            blank = line.IsEmpty ? blank + 1 : 0;
            at = draft.NextLine(lineEnd);
        }

        return wide == MinWideLines;
    }

    /// <summary>Reads lines up to a heading, prose, or a table of another layout.</summary>
    /// <returns>Where the table ends, and up to where lines were looked at.</returns>
    private static (int End, int Scanned) Survey(in TextDraft draft, PageReader page)
    {
        var (at, end, items, blank, other) = (draft.At, draft.At, 0, 0, 0);
        for (var number = 0; at < draft.Text.Length && blank <= MaxBlankLines && other <= MaxOtherLines && page.Count <= draft.PiecesLeft; number++)
        {
            var lineEnd = draft.LineEnd(at);
            var line = draft.Text[at..lineEnd];
            var next = draft.NextLine(lineEnd);
            if (line.IsWhiteSpace())
            {
                (blank, at) = (blank + 1, next);
                continue;
            }

            if (IsOther(line) || IsSection(in draft, line.Trim()))
                break;
            var count = page.Items.Count;
            var isKnown = page.ReadLine(draft.Text, at, lineEnd, number);
            if ((!isKnown && IsProse(line)) || HasTitle(page, count, draft.Labels))
                break;
            (blank, other, at) = (0, isKnown ? 0 : other + 1, next);
            if (isKnown)
                (end, items) = (next, page.Items.Count);
        }

        page.Items.RemoveRange(items, page.Items.Count - items);
        return (end, at);
    }

    private static bool IsOther(ReadOnlySpan<char> line) => line.ContainsAny("\t|｜");

    private static bool IsSection(in TextDraft draft, ReadOnlySpan<char> line) =>
        draft.Labels.CanBegin(line) && draft.Labels.FindPrinted(line, stackalloc char[LabelMatcher.BufferSize]).Label is >= 0 and var label
        && LabelRoles.Of(draft.Labels, label).IsTitle;

    /// <summary>Whether items are the title of a section, from one on: its number was lost, and the mark behind it stands apart.</summary>
    private static bool HasTitle(PageReader page, int first, LabelLookup labels) =>
        page.Items.FindIndex(first, item => item.Label >= 0 && LabelRoles.Of(labels, item.Label).IsTitle) >= 0;

    /// <summary>Whether a line of words can be a heading or prose: several words with no mark between them are cells.</summary>
    private static bool IsProse(ReadOnlySpan<char> line)
    {
        if (line.Trim().ContainsAny(" \u00A0\u3000") && !line.ContainsAny("、，。；：,:;"))
            return false;
        var words = 0;
        foreach (var c in line)
            words += Han.Is(c) ? 1 : 0;
        return words > LongestWords;
    }

    /// <summary>
    /// Whether items are a table in which blanks set cells off: labels with values beside them, or a head over a line of values; and not a table
    /// with a cell a line of which two lines ran together. Where values stand that no label can have, others that stand apart from their label are not certain.
    /// </summary>
    private static bool Judge(List<PageItem> items, in TextDraft draft)
    {
        var (beside, alone, columns, isOrdered) = (0, 0, 0, true);
        var hasRows = items.Exists(static item => item is { Kind: ItemKind.Values, Owner: not null, IsApart: false });
        foreach (var item in items)
        {
            if (item.Label >= 0)
                columns = LabelRoles.Of(draft.Labels, item.Label).IsColumn ? columns + 1 : columns;
            if (item.Kind != ItemKind.Values)
                continue;
            if (item.IsApart && (hasRows || item.Pieces.Count == 1) && item.Owner!.Pieces.TrueForAll(piece => piece.Line == item.Owner.First.Line))
                (item.Owner.Values, item.Owner) = (null, null); // The number of a page, or the values of a row that lost its label.
            var isWhole = item.Owner is { Label: >= 0 } || (item.Owner is null && item.Pieces.Count > 2 && item.Pieces.Count <= columns);
            beside += isWhole ? item.Pieces.Count : 0;
            alone += item is { Owner: null, Pieces.Count: 1 } ? 1 : 0;
            isOrdered &= item.Owner is not null || item.Pieces.Count == 1;
        }

        for (var at = 0; at < items.Count; at++)
        {
            items[at].IsDoubtful |= !isOrdered && items[at].IsApart;
            if (at > 0 && items[at] is { Kind: ItemKind.Values, Owner: null, Pieces.Count: 1 } lone && items[at - 1] is { Kind: ItemKind.Values } above && above.First.Line + 1 == lone.First.Line)
                above.IsDoubtful = true; // The last of them may go on here.
        }

        return beside > 1 && alone < beside;
    }
}
