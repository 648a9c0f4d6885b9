namespace Disclosure.Schema.Binding;

/// <summary>The slots of a row, by column, or of a column, by row: what a formula that is written out for it has its terms from.</summary>
/// <param name="block">The block in one edition.</param>
/// <param name="firstSlot">The slot of the row's first cell; null for a column.</param>
/// <param name="column">The column, if it is one.</param>
internal readonly struct SlotLine(BlockDefinition block, int? firstSlot, int column)
{
    /// <summary>A slot of the line; -1 if the edition does not have the row.</summary>
    public int this[int index] => firstSlot is { } first ? first + index : block.Rows[index].FirstSlot is >= 0 and var slot ? slot + column : -1;
}
