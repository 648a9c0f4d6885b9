using Disclosure.Labels;
using Disclosure.Writing;

namespace Disclosure.Layouts.Pieces;

/// <summary>
/// Puts labels together whose pieces stand apart: on several lines, with the pieces of other labels or values between them. A piece belongs to
/// the first label that is begun and goes on with it; else it begins another one.
/// </summary>
/// <param name="labels">The labels of the form.</param>
/// <param name="isAligned">Whether columns stand below one another.</param>
internal sealed class LabelJoiner(LabelLookup labels, bool isAligned)
{
    /// <summary>More labels are not begun at once: groups over rows, and a head of many columns.</summary>
    private const int MaxOpen = 32;

    /// <summary>By how many characters lines can be shifted to one another: wide and narrow ones are not told apart where columns are set.</summary>
    private const int MaxShift = 4;

    private readonly List<PageItem> _open = [];

    /// <summary>Takes a piece.</summary>
    /// <param name="word">Its text.</param>
    /// <param name="piece">Where it stands.</param>
    /// <param name="isNew">Whether it begins a label.</param>
    /// <returns>The label that it is or belongs to; null if it can be none.</returns>
    public PageItem? TryAdd(ReadOnlySpan<char> word, Piece piece, out bool isNew)
    {
        Span<char> folded = stackalloc char[LabelMatcher.BufferSize];
        isNew = false;
        if (Nearest(word, piece, folded) is { } begun)
        {
            Extend(begun, word, piece, folded);
            return begun;
        }

        if (!labels.CanBegin(word))
            return null;
        var (label, length) = labels.FindPrinted(word, folded);
        length = length == 0 ? Folding.Fold(word, folded) : length;
        if (length <= 0)
            return null;
        var goesOn = labels.GoesOn(folded[..length]);
        if (label < 0 && !goesOn)
            return null;
        var added = new PageItem(ItemKind.Label, piece) { Label = label };
        isNew = true;
        if (goesOn)
            Open(added, folded[..length].ToString());
        return added;
    }

    /// <summary>Values were met: a label that is whole goes on no more.</summary>
    public void MeetValues() => _open.RemoveAll(static item => item.Label >= 0);

    /// <summary>
    /// The label that goes on with a piece: where columns stand below one another the nearest; else that of which fewest pieces were found, since
    /// labels beside one another go on line by line.
    /// </summary>
    private PageItem? Nearest(ReadOnlySpan<char> word, Piece piece, Span<char> folded)
    {
        PageItem? nearest = null;
        foreach (var item in _open)
            if (CanGoOn(item, piece) && (nearest is null || Rank(item, piece) < Rank(nearest, piece)) && Fold(item, word, folded) is > 0 and var length
                && (labels.FindWithNote(folded[..length]) >= 0 || labels.IsBeginning(folded[..length])))
                nearest = item;
        return nearest;
    }

    /// <summary>On one line, only a single blank stands within a label: behind more, another cell begins. On another it goes on below, if columns do.</summary>
    private bool CanGoOn(PageItem item, Piece piece) => piece.Line == item.Last.Line
        ? piece.Offset >= item.Last.End && piece.Offset <= item.Last.End + 1
        : !isAligned || (piece.Column <= item.First.Column + item.First.Length + MaxShift && piece.Column + piece.Length + MaxShift >= item.First.Column);

    private int Rank(PageItem item, Piece piece) => isAligned ? Math.Abs(item.First.Column - piece.Column) : item.Pieces.Count;

    private void Extend(PageItem item, ReadOnlySpan<char> word, Piece piece, Span<char> folded)
    {
        var length = Fold(item, word, folded);
        item.Pieces.Add(piece);
        (item.Label, item.Folded) = (labels.FindWithNote(folded[..length]), folded[..length].ToString());
        if (!labels.IsBeginning(item.Folded))
            _open.Remove(item);
    }

    private static int Fold(PageItem item, ReadOnlySpan<char> word, Span<char> folded)
    {
        item.Folded.CopyTo(folded);
        return Folding.FoldBehind(word, folded, item.Folded.Length) is var length && length > item.Folded.Length ? length : 0;
    }

    private void Open(PageItem item, string folded)
    {
        item.Folded = folded;
        if (_open.Count == MaxOpen)
            _open.RemoveAt(0);
        _open.Add(item);
    }
}
