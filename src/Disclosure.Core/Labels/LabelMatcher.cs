using Disclosure.Documents;
using Disclosure.Writing;

namespace Disclosure.Labels;

/// <summary>Finds the label that a cell carries: its whole text, its text before a bracket, or its text and that of the next lines.</summary>
internal static class LabelMatcher
{
    /// <summary>Room for the longest label and a note in brackets behind it.</summary>
    public const int BufferSize = 192;

    /// <summary>Over how many lines a label may be broken.</summary>
    public const int MaxLines = 3;

    /// <summary>Finds the label of a cell.</summary>
    /// <param name="table">The labels.</param>
    /// <param name="text">The text.</param>
    /// <param name="cells">The cells of the text.</param>
    /// <param name="first">The cell that is asked for.</param>
    /// <param name="folded">Room to fold a label.</param>
    /// <param name="lines">Over how many cells it goes.</param>
    /// <returns>The label, or <see cref="TextCell.NoLabel"/>.</returns>
    public static int Match(
        LabelLookup table, ReadOnlySpan<char> text, TextCells cells, int first, Span<char> folded, out int lines)
    {
        lines = 1;
        if (cells[first].Length == 0)
            return TextCell.NoLabel;
        var cell = text.Slice(cells[first].Offset, cells[first].Length);
        if (!table.CanBegin(cell))
            return TextCell.NoLabel;
        var (label, length) = table.FindPrinted(cell, folded);
        if (length < 0 || cells[first].IsTabbed || (label >= 0 && !table.IsBeginning(label)))
            return label;
        length = length > 0 ? length : Folding.Fold(cell, folded);
        return MatchLines(table, text, cells, first, folded, length, out lines) is >= 0 and var broken ? broken : label;
    }

    /// <summary>A label that is broken over lines, where each line reads like a cell: 商业 and 企业.</summary>
    private static int MatchLines(
        LabelLookup table, ReadOnlySpan<char> text, TextCells cells, int first, Span<char> folded, int length, out int lines)
    {
        for (lines = 1; lines < MaxLines && first + lines < cells.Count && !cells[first + lines].IsTabbed && table.GoesOn(folded[..length]);)
        {
            var start = length;
            length = Folding.FoldBehind(text.Slice(cells[first + lines].Offset, cells[first + lines].Length), folded, start);
            if (length < 0)
                break;
            lines++;
            if (table.FindBroken(folded[..length], start) is >= 0 and var label)
                return label;
        }

        lines = 1;
        return TextCell.NoLabel;
    }
}
