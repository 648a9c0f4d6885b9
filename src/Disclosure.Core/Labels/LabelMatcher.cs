using Disclosure.Documents;
using Disclosure.Writing;

namespace Disclosure.Labels;

/// <summary>Finds the labels that cells carry: their whole text, their text before a bracket, or that of a line and the next ones.</summary>
internal static class LabelMatcher
{
    /// <summary>The cell is no label.</summary>
    public const short NoLabel = -1;

    /// <summary>The cell is the second or third line of the label before it.</summary>
    public const short ContinuesLabel = -2;

    /// <summary>Room for the longest label and a note in brackets behind it.</summary>
    public const int BufferSize = 192;

    /// <summary>Over how many lines a label may be broken.</summary>
    public const int MaxLines = 3;

    /// <summary>Gives each cell of a document the label that it carries.</summary>
    public static void FindAll(
        LabelLookup labels, ReadOnlySpan<char> text, DocumentCells cells, short[] found, CancellationToken cancellationToken)
    {
        Span<char> folded = stackalloc char[BufferSize];
        for (var i = 0; i < cells.Count; i++)
        {
            var lines = 1;
            found[i] = cells.Label(i) ?? (short)Match(labels, text, cells, i, folded, out lines);
            if ((i & 0xFFF) == 0xFFF)
                cancellationToken.ThrowIfCancellationRequested();
            for (; lines > 1; lines--)
                found[++i] = ContinuesLabel;
        }
    }

    private static int Match(
        LabelLookup labels, ReadOnlySpan<char> text, DocumentCells cells, int first, Span<char> folded, out int lines)
    {
        lines = 1;
        if (cells[first].Length == 0)
            return NoLabel;
        var cell = text.Slice(cells[first].Offset, cells[first].Length);
        if (!labels.CanBegin(cell))
            return NoLabel;
        var (label, length) = labels.FindPrinted(cell, folded);
        if (length < 0 || cells[first].IsInTable || (label >= 0 && !labels.IsBeginning(label)))
            return label;
        length = length > 0 ? length : Folding.Fold(cell, folded);
        return MatchLines(labels, text, cells, first, folded, length, out lines) is >= 0 and var broken ? broken : label;
    }

    /// <summary>A label that is broken over lines, where each line reads like a cell: 商业 and 企业. The longest counts: 社会, 公益 and 组织.</summary>
    private static int MatchLines(
        LabelLookup labels, ReadOnlySpan<char> text, DocumentCells cells, int first, Span<char> folded, int length, out int lines)
    {
        var found = (int)NoLabel;
        lines = 1;
        for (var next = 1; next < MaxLines && first + next < cells.Count && !cells[first + next].IsInTable && labels.GoesOn(folded[..length]); next++)
        {
            var start = length;
            length = Folding.FoldBehind(text.Slice(cells[first + next].Offset, cells[first + next].Length), folded, start);
            if (length < 0)
                break;
            if (labels.FindBroken(folded[..length], start) is >= 0 and var label)
                (found, lines) = (label, next + 1);
        }

        return found;
    }
}
