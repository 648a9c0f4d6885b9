using Disclosure.Labels;
using Disclosure.Labels.Indexing;

namespace Disclosure.Recognition.Tables;

/// <summary>A row of which only the order of its cells is known: its values, and the blank lines or cells between and behind them.</summary>
/// <param name="Row">The row; its end is that of its last value.</param>
/// <param name="Values">How many cells hold something.</param>
/// <param name="Inner">How many blank ones stand before the last of them.</param>
/// <param name="Trailing">How many blank ones stand behind the last of them.</param>
/// <param name="NextDepth">In how many groups the label stands that follows; -1 where none of the block does.</param>
internal readonly record struct LineRow(RowOnPage Row, int Values, int Inner, int Trailing, int NextDepth)
{
    /// <summary>Looks at a row.</summary>
    /// <param name="writer">The document.</param>
    /// <param name="block">The block of the row.</param>
    /// <param name="row">The row, up to the next label.</param>
    /// <param name="columns">How many columns of values it has: a line of words behind as many is a note, and ends the row.</param>
    public static LineRow Of(SlotWriter writer, BlockPlace block, RowOnPage row, int columns)
    {
        var text = writer.Text;
        var (values, inner, blanks, end) = (0, 0, 0, row.First);
        for (var cell = row.First; cell < row.End; cell++)
        {
            blanks += cell == row.First && row.Row == RowOnPage.Across ? 0 : BlanksAbove(text, cell);
            if (text.IsBlank(cell))
            {
                blanks++;
                continue;
            }

            if (values + inner + blanks >= columns && writer.Read(cell).State == CellState.Text)
                return new LineRow(row with { End = end }, values, inner, blanks, -1);
            (values, inner, blanks, end) = (values + 1, inner + blanks, 0, cell + 1);
        }

        blanks += row.End < text.Count && row.Row != RowOnPage.Across ? BlanksAbove(text, row.End) : 0;
        return new LineRow(row with { End = end }, values, inner, blanks, row.End < text.Count ? Depth(writer, block, row.End) : -1);
    }

    /// <summary>The cells of the row with the blank ones between them; a blank line is given by the complement of its offset.</summary>
    public int[] WithBlanks(LabelledText text, int columns)
    {
        var cells = new int[columns];
        var count = 0;
        for (var cell = Row.First; cell < Row.End && count < columns; cell++)
        {
            for (var blank = cell == Row.First && Row.Row == RowOnPage.Across ? 0 : BlanksAbove(text, cell); blank > 0 && count < columns; blank--)
                cells[count++] = ~Math.Max(text[cell].Offset - blank, 0);
            if (count < columns)
                cells[count++] = cell;
        }

        var end = Row.End > 0 ? text[Row.End - 1].End : 0;
        while (count < columns)
            cells[count++] = ~end;
        return cells;
    }

    private static int BlanksAbove(LabelledText text, int cell) => text[cell].IsInTable ? 0 : text[cell].BlankLinesAbove;

    private static int Depth(SlotWriter writer, BlockPlace block, int cell)
    {
        foreach (var meaning in writer.Text.Meanings(cell))
        {
            if (meaning.Table != block.Table || meaning.Block != block.Block || !meaning.IsIn(writer.EditionIndex))
                continue;
            if (meaning.Role == LabelRole.RowGroup)
                return block.Definition.GroupDepth(block.Definition.RowGroups[meaning.Index].Parent);
            if (meaning.Role == LabelRole.Row)
                return block.Definition.RowDepth(meaning.Index);
        }

        return -1;
    }
}
