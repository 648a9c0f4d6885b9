using Disclosure.Labels;
using Disclosure.Writing;

namespace Disclosure.Layouts.Pieces;

/// <summary>
/// Reads lines on which blanks, or nothing but labels, set cells off: into labels, values and other words, in the order in which they begin.
/// Values belong to what stands before them on their line; values alone on a line to the label that was met last.
/// </summary>
/// <param name="labels">The labels of the form.</param>
/// <param name="isAligned">Whether columns stand below one another.</param>
internal sealed class PageReader(LabelLookup labels, bool isAligned)
{
    private readonly LabelJoiner _joiner = new(labels, isAligned);

    /// <summary>The label that a piece was found of last, since values were met.</summary>
    private PageItem? _lastLabel;

    /// <summary>What was found last on the line here; null at its beginning.</summary>
    private PageItem? _lastOnLine;

    public List<PageItem> Items { get; } = [];

    /// <summary>How many pieces were read.</summary>
    public int Count { get; private set; }

    /// <summary>Reads a line, or a part of one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="line">Its number.</param>
    /// <returns>Whether it holds a label or values.</returns>
    public bool ReadLine(ReadOnlySpan<char> text, int start, int end, int line)
    {
        _lastOnLine = null;
        if (IsPageNumber(text[start..end].Trim()))
            return false;

        var isKnown = false;
        for (var at = start; at < end;)
        {
            while (at < end && char.IsWhiteSpace(text[at]))
                at++;
            var wordEnd = at;
            while (wordEnd < end && !char.IsWhiteSpace(text[wordEnd]))
                wordEnd++;
            if (wordEnd > at)
                isKnown |= ReadWord(text, new Piece(at, wordEnd - at, line, at - start));
            at = wordEnd;
        }

        return isKnown;
    }

    /// <summary>Reads the next word of a line; false, and no more, if it is neither label nor value.</summary>
    public bool ReadNext(ReadOnlySpan<char> text, Piece piece)
    {
        var count = Items.Count;
        if (ReadWord(text, piece))
            return true;
        Items.RemoveRange(count, Items.Count - count);
        return false;
    }

    private bool ReadWord(ReadOnlySpan<char> text, Piece piece)
    {
        var word = text.Slice(piece.Offset, piece.Length);
        Count++;
        if (_lastOnLine is { Kind: ItemKind.Label } && Folding.Fold(word[..1]).Length == 0 && Folding.Fold(word).Length == 0)
            return true; // The quotation mark of a label behind a blank.
        if (word is "/" or "／" && _lastOnLine is { Kind: ItemKind.Label, Label: < 0 } && TryAddLabel(word, piece))
            return true; // 本年增 / is the beginning of a label, and no mark for nothing.
        if (ValueWords.Is(word) && !IsNumbering(text, piece))
            AddValue(piece, isGlued: false);
        else if (!TryAddLabel(word, piece) && !TryAddNote(word, piece) && !TrySplit(text, piece))
        {
            AddWords(piece);
            return false;
        }

        return true;
    }

    /// <summary>Whether a figure is the number of a label whose mark stands behind a blank: 3 .其他.</summary>
    private static bool IsNumbering(ReadOnlySpan<char> text, Piece piece) =>
        piece.Length == 1 && piece.End + 1 < text.Length && char.IsWhiteSpace(text[piece.End]) && text[piece.End + 1] is '.' or '．' or '、';

    private bool TryAddLabel(ReadOnlySpan<char> word, Piece piece)
    {
        if (_joiner.TryAdd(word, piece, out var isNew) is not { } item)
            return false;
        if (isNew)
            Items.Add(item);
        _lastLabel = _lastOnLine = item;
        return true;
    }

    /// <summary>A note in brackets behind a label; one that is a label itself is none.</summary>
    private bool TryAddNote(ReadOnlySpan<char> word, Piece piece)
    {
        if (_lastOnLine is not { Kind: ItemKind.Label, Label: >= 0 } label)
            return false;
        var folded = Folding.Fold(word);
        if (LabelNote.Start(folded) != 0 || labels.Find(folded.AsSpan(1..^1)) >= 0)
            return false;
        label.Pieces.Add(piece);
        return true;
    }

    /// <summary>A word that labels cut: 规章000行政规范性文件2115.</summary>
    private bool TrySplit(ReadOnlySpan<char> text, Piece word)
    {
        if (WordSplitter.Split(labels, text, word) is not { } parts)
            return false;
        Count += parts.Count;
        for (var at = 0; at < parts.Count; at++)
        {
            var (part, kind) = parts[at];
            if (at > 0 && parts[at - 1].Kind == ItemKind.Values && !EndsValues(text.Slice(part.Offset, part.Length)))
                (_lastOnLine!.IsDoubtful, _lastOnLine.WordsEnd) = (true, part.End);
            if (kind == ItemKind.Values)
                AddValue(part, isGlued: true);
            else if (kind == ItemKind.Words || !TryAddLabel(text.Slice(part.Offset, part.Length), part))
                AddWords(part);
        }

        return true;
    }

    /// <summary>Whether digits end where a text begins: words may have begun with a digit, and so may a label that has lost its number's mark.</summary>
    private bool EndsValues(ReadOnlySpan<char> text) => LabelSearch.Longest(labels, text, out _) is >= 0 and var label
        ? !LabelSearch.LacksNumber(labels, label)
        : RowNumbering.Length(Folding.Fold(text)) > 0 && labels.IsBeginning(Folding.Fold(text));

    private void AddValue(Piece piece, bool isGlued)
    {
        if (_lastOnLine is not { Kind: ItemKind.Values } values)
        {
            Items.Add(values = new PageItem(ItemKind.Values, piece) { Owner = _lastOnLine is null ? Above(_lastLabel) : EndsHead() ? null : _lastOnLine });
            if (values.Owner is { } owner)
            {
                values.IsDoubtful = owner.Values is not null;
                if (owner.Values is { } others)
                    others.IsDoubtful = true;
                owner.Values = values;
            }
        }
        else
        {
            values.Pieces.Add(piece);
        }

        values.IsGlued |= isGlued;
        _lastOnLine = values;
        _lastLabel = null;
        _joiner.MeetValues();
    }

    /// <summary>Whether the label that was met last is that of a column behind others: what follows is the values of all.</summary>
    private bool EndsHead() =>
        Items is [.., { Values: null, Label: >= 0 } before, var last] && last == _lastOnLine && last.Label >= 0
        && LabelRoles.Of(labels, before.Label).IsColumn && LabelRoles.Of(labels, last.Label).IsColumn;

    /// <summary>The label that values alone on a line can be of: one of rows only.</summary>
    private PageItem? Above(PageItem? label) => label is not null && (label.Label < 0 || LabelRoles.Of(labels, label.Label) is { IsRow: true, IsHead: false }) ? label : null;

    /// <summary>Words that follow values on their line may be all that a figure is part of (2025 年).</summary>
    private void AddWords(Piece piece)
    {
        if (_lastOnLine is { Kind: ItemKind.Values } values)
            (values.IsDoubtful, values.WordsEnd) = (true, piece.End);
        if (_lastOnLine is { Kind: ItemKind.Words } words)
            words.Pieces.Add(piece);
        else
            Items.Add(_lastOnLine = new PageItem(ItemKind.Words, piece));
    }

    /// <summary>Whether a line holds the number of a page: between dashes, or beside the number of all pages.</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        var inner = line.Trim("-—–－/／ 0123456789\u00A0\u3000");
        return inner.IsEmpty && line.ContainsAnyInRange('0', '9') && line.ContainsAny("-—–－/／")
            && (line.ContainsAny("/／") ? line.Count(' ') < 3 : !ValueWords.IsDigit(line[0]) && !ValueWords.IsDigit(line[^1]));
    }
}
