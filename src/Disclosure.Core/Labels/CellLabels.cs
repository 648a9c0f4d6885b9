using Disclosure.Documents;

namespace Disclosure.Labels;

/// <summary>Gives each cell of a text the label that it carries.</summary>
internal static class CellLabels
{
    public static void Find(LabelLookup table, ReadOnlySpan<char> text, TextCells cells, CancellationToken cancellationToken)
    {
        Span<char> folded = stackalloc char[LabelMatcher.BufferSize];
        for (var i = 0; i < cells.Count; i++)
        {
            cells[i].Label = (short)LabelMatcher.Match(table, text, cells, i, folded, out var lines);
            if ((i & 0xFFF) == 0xFFF)
                cancellationToken.ThrowIfCancellationRequested();
            for (; lines > 1; lines--)
                cells[++i].Label = TextCell.ContinuesLabel;
        }
    }
}
