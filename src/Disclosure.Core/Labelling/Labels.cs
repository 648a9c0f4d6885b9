namespace Disclosure;

/// <summary>Gives each cell of a text the label that it carries.</summary>
internal static class Labels
{
    /// <summary>The cell is no label.</summary>
    public const short None = -1;

    /// <summary>The cell is the second or third line of the label before it.</summary>
    public const short Continuation = -2;

    public static void Find(LabelTable table, ReadOnlySpan<char> text, TextCells cells, CancellationToken cancellationToken)
    {
        Span<char> folded = stackalloc char[LabelMatcher.BufferSize];
        for (var i = 0; i < cells.Count; i++)
        {
            cells[i].Label = (short)LabelMatcher.Match(table, text, cells, i, folded, out var lines);
            if ((i & 0xFFF) == 0xFFF)
                cancellationToken.ThrowIfCancellationRequested();
            for (; lines > 1; lines--)
                cells[++i].Label = Continuation;
        }
    }
}
