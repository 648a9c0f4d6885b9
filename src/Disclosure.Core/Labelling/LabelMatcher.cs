namespace Disclosure;

/// <summary>Finds the label that a cell carries: its whole text, its text before a bracket, or its text and that of the next lines.</summary>
internal static class LabelMatcher
{
    /// <summary>Room for the longest label and a note in brackets behind it.</summary>
    public const int BufferSize = 192;

    /// <summary>Over how many lines a label may be broken.</summary>
    public const int MostLines = 3;

    /// <summary>Finds the label of the first of the cells.</summary>
    /// <returns>The label, or <see cref="Labels.None"/>, and over how many cells it goes.</returns>
    public static (short Label, int Lines) Match(
        LabelTable table, ReadOnlySpan<char> text, ReadOnlySpan<TextCell> cells, Span<char> folded)
    {
        var cell = text.Slice(cells[0].Offset, cells[0].Length);
        if (!table.CanBegin(cell))
            return (Labels.None, 1);
        var (label, length) = table.FindPrinted(cell, folded);
        if (length < 0 || cells[0].IsTabbed || (label >= 0 && !table.IsBeginning(label)))
            return ((short)label, 1);
        length = length > 0 ? length : Folding.Fold(cell, folded);
        var broken = MatchLines(table, text, cells, folded, length);
        return broken.Lines > 1 ? broken : ((short)label, 1);
    }

    /// <summary>A label that is broken over lines, where each line reads like a cell: 商业 and 企业.</summary>
    private static (short Label, int Lines) MatchLines(
        LabelTable table, ReadOnlySpan<char> text, ReadOnlySpan<TextCell> cells, Span<char> folded, int length)
    {
        for (var lines = 1; lines < MostLines && lines < cells.Length && !cells[lines].IsTabbed; lines++)
        {
            if (!table.IsBeginning(folded[..length]))
                break;
            var more = Folding.Fold(text.Slice(cells[lines].Offset, cells[lines].Length), folded[length..]);
            if (more < 0)
                break;
            length += more;
            if (table.Find(folded[..length]) is >= 0 and var label)
                return ((short)label, lines + 1);
        }

        return (Labels.None, 1);
    }
}
