using Disclosure.Schema;

namespace Disclosure.Testing;

/// <summary>What of a block is printed, in which order: its rows, and the labels over its values.</summary>
/// <param name="Block">The block.</param>
/// <param name="Rows">The rows, by their index.</param>
/// <param name="Head">The labels over the values: columns, or the rows themselves where they stand side by side.</param>
internal sealed record BlockPlan(BlockDefinition Block, IReadOnlyList<int> Rows, LabelNode[] Head)
{
    /// <summary>The block as the form prints it.</summary>
    public static BlockPlan Of(ReportPicture picture, BlockDefinition block) => Of(block, picture.PrintedRows(block));

    /// <summary>The block with other rows, or the same in another order.</summary>
    public static BlockPlan Of(BlockDefinition block, IReadOnlyList<int> rows) =>
        new(block, rows, block.IsAcross ? LabelNode.OfRows(block, rows) : LabelNode.OfColumns(block, rows, block.Columns.Count));

    /// <summary>The slots of a row in the order of the head; -1 where the form has no such column.</summary>
    public int[] SlotsOf(int row) => [.. Head.SelectMany(node => node.Leaves).Select(leaf => leaf.Column < 0 ? -1 : Block.Rows[row].FirstSlot + leaf.Column)];

    /// <summary>The slots of a block whose rows stand side by side.</summary>
    public int[] SlotsAcross() => [.. Head.SelectMany(node => node.Slots)];

    /// <summary>All its slots.</summary>
    public int[] AllSlots() => Block.IsAcross ? SlotsAcross() : [.. Rows.SelectMany(SlotsOf).Where(slot => slot >= 0)];
}
